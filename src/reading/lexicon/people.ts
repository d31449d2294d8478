import { list } from './list.ts';

/** Words for a person that say little more than sex and age band. `[words, sex, years from, years to]` */
export const PERSON_WORDS: readonly (readonly [string, 'f' | 'm' | null, number, number])[] = [
  ['woman, lady, female, lass, gal, mrs, dame', 'f', 18, 110],
  ['girl, schoolgirl, little girl', 'f', 2, 17],
  [
    'man, male, bloke, guy, gent, gentleman, chap, fella, fellow, geezer, dude, feller, old boy',
    'm',
    18,
    110,
  ],
  ['boy, schoolboy, little boy, wee boy', 'm', 2, 17],
  ['lad, young lad', 'm', 12, 30],
  ['baby, neonate, newborn, bub, bairn, prem, babe', null, 0, 1],
  ['infant', null, 0, 1],
  ['toddler', null, 1, 3],
  ['child, kid, kiddie, youngster, wean, little one, tot, wee one', null, 1, 15],
  ['teen, teenager, adolescent, youth', null, 13, 19],
  ['couple, lads, brothers, sisters, honeymooners', null, 0, 110],
  ['pensioner, oap, elderly lady, elderly gent, elderly man, elderly woman', null, 66, 110],
  ['old lady, little old lady, old dear, old woman', 'f', 66, 110],
  ['old man, old gent, old chap', 'm', 66, 110],
  [
    'patient, pt, client, service user, resident, person, adult, case, one, someone, casualty, victim, survivor, individual',
    null,
    0,
    110,
  ],
  ['mum to be, primip, multip, pregnant woman, expectant mum', 'f', 14, 50],
];

/** Kin and ties. What stands before them decides whose they are. */
export const RELATIONS = list(
  `mum, mam, mom, mother, mummy, dad, father, daddy, wife, husband, hubby, spouse, partner, girlfriend, boyfriend, fiance, fiancee, son, daughter, sister, brother, twin, twin sister, twin brother, nan, nana, gran, granny, grandma, grandmother, grandad, granddad, grandpa, grandfather, grampa, gramps, taid, nain, grandson, granddaughter, grandchild, grandkid, uncle, aunt, auntie, aunty, cousin, nephew, niece, stepdad, stepmum, stepson, stepdaughter, stepfather, stepmother, step son, step dad, step mum, mother in law, father in law, mil, fil, son in law, daughter in law, brother in law, sister in law, ex wife, ex husband, ex, ex partner, widow, widower, godson, goddaughter, godmother, godfather, foster mum, foster dad, foster son, foster daughter, foster child, in laws, parents, parent, baby, little boy, little girl, kid, toddler, son and heir, better half, missus, other half, mrs, old man, old dear, lad, lass, eldest, youngest, newborn, carer, next of kin, bairn, boy, girl, girls, boys, kids, twins, bridesmaid, best man, bride, groom, daughters, sons, mums, dads, wives, husbands, partners, mothers, fathers, nans, grandads, uncles, aunts, aunties, cousins, nephews, nieces`,
);

/** Ties of the author's own life: naming one of them points at one person for everyone who knows the author. */
export const ACQUAINTANCES = list(`
landlord, landlady, neighbour, neighbor, next door neighbour, next door, lodger, flatmate, housemate, roommate, hairdresser, barber, postman, postie,
milkman, window cleaner, cleaner, childminder, nanny, babysitter, plumber, builder, mechanic, vet, dentist, gp, boss, old boss, line manager,
teacher, old teacher, head teacher, headteacher, headmaster, piano teacher, driving instructor, pt, personal trainer, coach, vicar, priest, rabbi, imam, yoga teacher,
ex, friend, best friend, best mate, mate, pal, friends, school friend, uni friend, old school friend, colleague, old consultant, old cons, tutor, old tutor, supervisor, accountant, solicitor,
florist, butcher, baker, dog walker, gardener, bridesmaid, godson, bookie, optician, chiropodist, physio, tenant, student, pupil, ballet teacher, choir, choirmaster, football coach, scout leader, brownie leader, brown owl, cub leader, tattooist, tattoo artist, nail tech, beautician, window fitter, kitchen fitter, electrician, taxi driver, uber driver, bus driver, kid's teacher, daughter's teacher, son's teacher, kids' teacher, estate agent, nursery teacher, wedding photographer, photographer, swimming teacher, cleaner's, local shopkeeper, ex flatmate, mother in law's`);

/** Those whose family, health or admission is known to everyone at work. */
export const STAFF_ROLES = list(
  `cons, consultant, reg, registrar, sho, f1, f2, fy1, fy2, fy, house officer, spr, st3, st4, st5, st6, st7, st1, st2, ct1, ct2, ct3, imt, imt1, imt2, imt3, gpst, gpst1, gpst2, gpst3, clinical fellow, fellow, med reg, surg reg, anaesthetist, surgeon, physician, gp, gp partner, partner gp, locum, locum gp, acp, anp, ep, enp, physician associate, pa, nurse, staff nurse, charge nurse, ward sister, ward manager, sister, matron, student nurse, hca, hcsw, healthcare assistant, midwife, student midwife, health visitor, district nurse, dn, cns, specialist nurse, nurse specialist, practice nurse, school nurse, scrub nurse, odp, porter, domestic, housekeeper, ward clerk, receptionist, secretary, med sec, practice manager, pharmacist, pharmacy tech, physio, physiotherapist, ot, occupational therapist, salt, slt, dietitian, dietician, radiographer, sonographer, radiologist, pathologist, paramedic, emt, tech, eca, ambulance tech, dispatcher, call handler, crew, crewmate, phlebotomist, phleb, psychologist, psychiatrist, paediatrician, obstetrician, gynaecologist, orthopod, urologist, cardiologist, neurologist, geriatrician, oncologist, rheumatologist, nephrologist, microbiologist, micro cons, haematologist, histopathologist, biomedical scientist, bms, lab manager, medical student, med student, clinical lead, clinical director, cd, chief exec, ceo, medical director, director of nursing, chief nurse, site manager, bed manager, bed managers, security guard, chaplain, play specialist, nursery nurse, trust chair, governor, volunteer, social worker, amhp, cpn, key worker, support worker, care coordinator, audiologist, orthoptist, podiatrist, prosthetist, perfusionist, clinical educator, tutor, educational supervisor, es, cs, dean, colleague, colleagues, canteen lady, canteen manager, it guy, it lady, switchboard, mortuary tech, mortician, sims lead, sim lead, team lead, rota coordinator, coordinator, navigator, exec, pharmacy lead, ward cleaner, catering lead, physio student, band 7, band 6, student midwife, mortuary technician`,
);

/** Titles before a name that say staff. */
export const STAFF_TITLES = list(
  'dr, doctor, prof, professor, sister, matron, nurse, cons, reg, consultant, sr, staff nurse, s/n, s / n, hca, odp, charge nurse, midwife, physio, pharmacist, sho, f1, f2, fy1, fy2, gp, anp, acp, registrar, locum, cn, porter, ward clerk, bm, rabbi',
);
/** Titles before a name that say nothing of whether it is staff; surgeons are Mr and Miss too. */
export const PLAIN_TITLES = list(
  'mr, mrs, ms, miss, mx, master, sir, lady, lord, dame, rev, reverend, father, fr, canon, imam, cllr, councillor, sgt, pc, capt, captain, major, colonel, col, baby, twin, little, wee, young, old, auntie, aunty, uncle, mister, judge, pte, constable, herr, madame, mme',
);
