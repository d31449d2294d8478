import { list } from '../../lexicon/list.ts';
import { STAFF_ROLES } from '../../lexicon/people.ts';

/** Roles in and around a hospital, besides those that the reading of patients knows. */
const MORE_ROLES = list(`
doctor, doc, medic, para, dentist, prof, professor, dr, boss, manager, director, lead, chair, partner, trainer, supervisor, mentor, examiner,
tpd, training programme director, educational supervisor, clinical supervisor, associate dean, head of school, bed bureau, coordinator, co-ordinator,
nurse in charge, band 2, band 3, band 4, band 5, band 6, band 7, band 8, band 8a, band 8b, 8a, 8b, 8c, bank nurse, bank hca, agency nurse, agency, cleaner, coder, coding clerk,
clerk, phlebotomist, team leader, team lead, commander, bronze commander, call taker, handler, driver, ambulance driver, duty manager, site manager,
service manager, general manager, ops manager, operations manager, rota coordinator, rota lead, rota manager, roster manager, halo, trainee, core trainee, foundation doctor,
junior, junior doctor, consultant anaesthetist, night sister, night matron, bleep holder, night reg, day reg, take reg, crash lead,
ward doctor, ward cover, ortho reg, ortho sho, gen surg reg, plastics reg, paeds reg, obs reg, ed reg, icu reg, anaesthetic reg, rad reg, radiology reg, cardiology reg,
renal reg, gastro reg, resp reg, neuro reg, psych reg, urology reg, ent reg, onc reg, haem reg, micro reg, derm reg, stroke reg, gerry reg, geris reg, vascular reg,
obstetric reg, obstetrician, gynaecologist, ophthalmologist, dermatologist, orthopaedic surgeon, ent surgeon, maxfax reg, max fax reg, intensivist, hepatologist, gastroenterologist, endocrinologist, respiratory consultant,
cardiac surgeon, neurosurgeon, vascular surgeon, plastic surgeon, professor of surgery, practice nurse, practice pharmacist, gp trainee, gp reg, gp registrar, salaried gp, salaried, partner gp,
clinical desk nurse, desk nurse, triage nurse, transfer nurse, scrub, scrub tech, theatre lead, theatre manager, theatre coordinator, recovery nurse, itu nurse, icu nurse, ed nurse, flow coordinator, discharge coordinator,
discharge nurse, healthcare support worker, support worker, apprentice, nursing associate, midwifery lead, band seven, band six, band five, head of midwifery, head of nursing, deputy, deputy matron, deputy manager,
hr partner, hr lead, hr woman, hr man, payroll clerk, finance director, finance manager, comms lead, governance lead, governance manager, patient safety lead, bed flow manager, patient flow manager, operational manager,
security, security guard, medical secretary, pathology secretary, outpatient clerk, booking clerk, appointments clerk, audit clerk, librarian, chef, canteen, canteen worker, estates manager, store man, storeman, stores manager,
bms, biomed, lab tech, lab technician, anaesthetic tech, sonographer, dietitian, orthotist, chaplain, interpreter, sales rep, rep, drug rep, dental nurse, hygienist, dental officer, oral surgeon, orthodontist, optometrist,
physician assistant, anaesthesia associate, aa, pas, advanced practitioner, advanced clinical practitioner, emergency practitioner, nurse practitioner, nurse consultant, matron, ward sister, sister, staff nurse, student, medical student, student midwife,
night sho, nights sho, day sho, ward sho, twilight sho, weekend sho, night nurse, weekend reg, the oncall, new starter, newbie, new boy, new girl, locum cons, locum consultant, locum reg, locum sho, locum gp, agency reg, clinical fellow, research fellow,
academic, lecturer, tutor, examiner, assessor, appraiser, case manager, investigator, guardian, union rep, bma rep, steward, dispatcher, controller, control room manager, winchman, winch op, pilot, helimed doc, flight doc, flight paramedic, crew member, crew mate, emt, technician,
chief, ceo, cfo, coo, md, medical director, chief exec, chief executive, chief nurse, non exec, trust chair, nurse director, divisional director, divisional lead, divisional manager, triumvirate, line manager, head of department, hod, head of service,
colleague, coworker, co-worker, workmate, teammate, flatmate, rota monkey, rn, agency rn, en, ops director, health sec, associate, f1s supervisor, call handler, receptionist, prescriber, pharmacist, discharge pharmacist, ward pharmacist, onc pharmacist, organiser, chairman, chairwoman, treasurer, mess president, mess treasurer, mess rep, educator, practice educator, practitioner, therapist, counsellor, researcher, director of people, bed meeting chair, band four, band three, band eight, specialist, cons, reg, sho, host, carer, warden, social worker, police officer, copper`);

/** Words for one member of staff. */
export const ROLES: readonly string[] = [...new Set([...STAFF_ROLES, ...MORE_ROLES])].filter(
  (role) =>
    ![
      'colleagues',
      'bed managers',
      'es',
      'cs',
      'ot',
      'pa',
      'dn',
      'ep',
      'cd',
      'bms',
      'salt',
      'scrub',
      'cover',
      'chief',
      'academic',
      'associate',
      'steward',
      'host',
    ].includes(role),
);

/** Abbreviated roles that are other words unless they are written in capitals or after "the", "my", "our". */
export const SHORT_ROLES = new Set(
  list(
    'es, cs, ot, pa, dn, ep, cd, aa, md, salt, chief, academic, associate, steward, host, scrub, cover, site',
  ),
);

/** Plain words for a person, which need "the", "that" or the like before them. */
export const PERSON_NOUNS = new Set(
  list(
    `man, woman, lad, lass, guy, bloke, chap, fella, girl, boy, lady, gent, person, individual, character, dude, feller, geezer, gentleman, one, kid, fellow, couple, pair, duo, soul, chick, bird, dame, mum, mother, husband, neighbour, ex`,
  ),
);

/** Those of them that whoever works with something is called by: "the rota lady", "IT guy". */
export const WORKERS = new Set(
  list(`man, woman, lad, lass, guy, bloke, chap, fella, girl, lady, gent, dude, people, folk, lot, crowd`),
);

/** What stands before a person noun or a role: whether it points at somebody who is known. */
export const DETERMINERS = new Set(
  list(
    `the, that, this, our, my, your, their, his, her, a, an, another, some, any, every, each, those, these, whichever, which, what, certain, whose, thee, da, dat, ur, both, all, most, half, ye, yon`,
  ),
);

/** Families and patients, whose "'s" or "the" makes them one person. */
export const KIN = new Set(
  list(
    `wife, husband, mum, mam, mother, dad, father, son, daughter, brother, partner, nan, gran, granny, grandma, grandad, aunt, auntie, uncle, cousin, niece, nephew, girlfriend, boyfriend, fiance, fiancee, ex, relative, relatives, family, visitor, visitors, stepmum, stepdad, carer, next of kin, nok, in laws, parents, parent, missus, boyfriend, widow, landlord, solicitor`,
  ),
);
export const PATIENTS = new Set(
  list(
    `patient, patients, pt, pts, client, resident, frequent caller, frequent flyer, frequent attender, regular, punter, punters, service user, drunk, caller, inmate, attendee, customer`,
  ),
);

/** Those whom everybody knows of. */
export const PUBLIC = list(
  `health secretary, secretary of state, health minister, prime minister, pm, mp, our mp, local mp, home secretary, chancellor, minister, mayor, councillor, chief medical officer, cmo, the king, the prince, president, celebrity, journalist, columnist, presenter, tv doctor, influencer, politician, politicians, ministers, mps, government, govt, the government, daily mail, the tories, tories, the press, footballer, referee, ref, professor on the telly`,
);

/** Teams, shifts and specialties that are spoken of as people. */
export const GROUPS = list(`
procurement, podiatry, podiatrists, recovery, chaplaincy, chaplains, medical records, occupational therapy, care of the elderly, elderly medicine, epau, epu, workforce planners, dispensers, chemists, opticians, optometrists, orthotics, orthotists, stores, sterile services, hssd, cssd, laundry, housekeeping, bookings, appointments team, ed, a and e, a&e, ae, icu, itu, hdu, nicu, picu, ortho, orthos, orthopods, orthogeris, orthogeri, orthopaedics, radiology, rads, radiologists, micro, microbiology, cardiology, cardio,  gen surg, general surgery, the surgeons, surgeons, surgeon lot,  surgical, plastics, urology, uro, ent, max fax, maxfax,
 gastro, gastroenterology,  respiratory,  neurology, neurologists, neurosurgery, neurosurg,  stroke team, derm, dermatology, dermatologists, ophthal, ophthalmology,  psych, psychiatry, psychiatrists, psych liaison,  camhs, crisis team, oncology, onc, haem, haematology, palliative, pall care, palliative care, geris, gerries, geriatrics, geriatricians, elderly care,
medics, the medics, med team, medical team, surgical team, paeds, paediatrics, paediatricians,  obs and gynae, o&g, gynae, labour ward, maternity, midwives, midwifery, anaesthetics, anaesthetists,  gasmen, gas men, theatres,   endoscopy,  day surgery, amu, mau, sau, sdec, outpatients, opd, pharmacy, pharmacists, lab, labs, the lab,  pathology, path lab, histopath, biochem, blood bank, transfusion, mortuary,
physios, physio, ots, therapies, dietetics, dietitians, social services, social work, social workers, district nurses, hr, human resources, payroll, finance, estates, facilities, comms, governance, coding, switch, switchboard, bed managers, site team, bed team, bed meeting lot, management, managers, managements, upstairs, execs, the execs, exec team, the board, board, senior management, smt, leadership, admin, admin team, admin lot, secretaries, medical staffing, rostering, rota team, occupational health, occy health, infection control, ipc,
control, control room, control room lot, the desk, dispatch, dispatchers, call handlers, crews,  ambulance crew,  ambulance lot, paramedics, helimed, heli, mountain rescue, fire crew, police, 111, 999, gps, the gps, gp surgeries, surgery down the road, primary care, community, community team, community nurses, care homes, porters, porter, domestics, cleaners, security, catering, canteen staff, canteen, receptionists, reception, ward clerks, clerks,
nurses, nursing staff, staff nurses, hcas, odps, sisters, matrons, consultants, regs, registrars, shos, f1s, f2s, fy1s, fy2s, juniors, junior doctors, foundation doctors, trainees, students, med students, medical students, student nurses, locums, agency staff, agency nurses, agency lot, bank staff, physician associates, pas, acps, anps, the pas, doctors, docs, consultant body, psychologists, radiographers, sonographers, phlebotomists, phlebs, phlebotomy, healthcare assistants, dentists, vets, academics, examiners, deanery lot, tpds,
day team, night team,  night shift, day shift,  late shift,   night staff, day staff, weekend team, weekend crew, bank holiday crew, on call team, take team, crash team, outreach, hospital at night, ward staff, ward team,  ward 2, ward 3, ward 4, ward 5, ward 6, ward 7, ward 8, ward 9, ward 10, ward 11, ward 12, part timers, part-timers, career grades, sas doctors, imgs, img, overseas nurses, overseas doctors, international nurses, foreign nurses, foreign doctors, white coats, staff, gen z, millennials, boomers, women, men, girls, mums, working mums, immigrants, foreigners, muslims, jews, indians, filipinos, nigerians, women surgeons, female surgeons, lady doctors, union, unions, the union, hr lot, finance lot, coders, north walians, scousers, neuro lot, ortho lot, surgical lot,  haem onc, vascular, vasc,  colorectal, upper gi, hpb,  cardiac, cardiothoracics, thoracics,  spinal, interventional, ir, nuc med, medical physics, audiology, speech therapy, salt team, dietician team, eol team, discharge team, discharge lounge,  patient transport, transfer team, retrieval, retrieval team, transfer medicine, public health, 
 orthodontics, maxillofacial, sexual health,  rheum, rheumatology, endocrine, diabetes team, pain team, tissue viability, tvn, acute medicine, acute med, ambulatory`);

/** The last word of the name of an organisation. */
export const ORGANISATION_HEADS = new Set(
  list(
    `infirmary, hospital, hospitals, trust, trusts, surgery, practice, care group, care home, carehome, nursing home, guild, college, clinic, agency, group, ltd, foundation, medical, healthcare, health board, ambulance, care, lodge, manor, laboratories, labs, pharma, recruitment, locums, solutions, partnership, federation, hospice, society, association, institute, university, dental, diagnostics, homecare, services, board, council, deanery, charity, chemists, pharmacy`,
  ),
);
/** What an organisation is called where it is pointed at: "that ambulance trust", "our regulator". */
export const FIRMS = new Set(
  list(
    `trust, firm, college, contractor, contractors, supplier, suppliers, wholesaler, university, uni, regulator, federation, inspectorate, corporate, company, provider, insurer, deanery`,
  ),
);
export const ORGANISATIONS = list(
  `head office, unison, nhs 24, the trust, our trust, this trust, the royal college, royal college, the college, the gmc, gmc, the bma, bma, the cqc, cqc, hcpc, the hcpc, nmc, the nmc, rcn, the rcn, deanery, the deanery, hee, nhs england, nhse, nhs management, icb, the icb, the ics, health board, the health board, the agency, that agency, the regulator, the regulators, ombudsman, mdu, mps, the mdu, capita, the hospital, this hospital, that hospital, the practice, this practice, that practice, the care home, that care home, the nursing home, that nursing home, the home, the university, the med school, medical school, the company, the provider, the private hospital, private hospital, the private clinic, private clinic, private clinics, private provider, cosmetic clinic, the union, the firm, this place, this dump, the clinic`,
);

/** The last word of the name of a street, a place or a club. */
export const PLACE_HEADS = new Set(
  list(
    `square, street, road, lane, avenue, terrace, close, park, station, bridge, stadium, beach, airport, roundabout, island, city, town, united, rovers, wanderers, rangers, athletic, albion, cup, festival`,
  ),
);

/** What people share at work: "the staff room", "the hospital charity", "porters' lodge" are none of them. */
export const SHARED_THINGS = new Set(
  list(
    `room, rooms, car, cars, van, bus, park, shed, kitchen, toilet, toilets, loo, loos, shower, showers, fridge, freezer, microwave, kettle, toaster, corridor, door, doors, lift, lifts, entrance, garden, gym, shop, cupboard, drawer, tray, box, pigeonhole, noticeboard, board, intranet, website, charity, choir, quiz, raffle, sweepstake, party, canteen, mug, mugs, biscuits, cake, cakes, uniform, uniforms, lockers, locker, changing, cycle, bike, parking`,
  ),
);

/** Machines, papers, weather, sport: what can be cursed without anybody being meant. */
export const THINGS = new Set(
  list(`
soup, curry, chips, toast, toastie, lasagne, pasty, scone, scones, salad, pudding, custard, chilli, porridge, gravy, citrix, vpn, nervecentre, esr, metavision, macerator, macerators, printer, printers, computer, computers, pc, pcs, laptop, laptops, tablet, system, systems, software, app, website, wifi, internet, network, server, login, logins, password, smartcard, smartcards, keyboard, mouse, screen, monitor, bleep, bleeps, pager, phone, phones, tannoy, alarm, alarms, radio, battery, charger, epr, epcr, ehr, emis, systmone, lorenzo, cerner, epic, rio, datix form, badgernet, pacs, ice, icm, careflow, vocera, medway, outlook, teams app, excel, powerpoint, windows, eroster, e-roster, rota, rotas, roster, rostering, timetable, schedule, shift pattern, shift, shifts, induction, eportfolio, e-portfolio, portfolio, horus, turas, elearning, e-learning, module, modules, mandatory training, form, forms, proforma, checklist, policy, policies, guideline, guidelines, protocol, pathway, process, procedure, paperwork, spreadsheet, template, letter, email, emails, inbox, meeting, meetings, lift, lifts, door, doors, corridor, carpark, parking, traffic, road, roads, roundabout, m25, a487, train, trains, bus, weather, rain, snow, wind, heat, heating, boiler, aircon, air con, toilet, toilets, fridge, kettle, toaster, microwave, vending machine, coffee, coffee machine, mug, mugs, sandwich, sandwiches, food, lunch, dinner, biscuit, biscuits, cake, milk, mess, locker, lockers, chair, chairs, trolley, trolleys, stretcher, wheelchair, bed, beds, mattress, curtain, pump, pumps, ventilator, machine, scanner, ct, mri, cannula, cannulas, catheter, drain, tube, line, needle, needles, laryngoscope, scope, stack, drill, kit, equipment, uniform, scrubs, shoes, socks, trousers, crocs, ppe, mask, masks, visor, gown, gloves, bin, bins, light, lights, building, ward, theatre table, helipad, truck, ambulance door, vehicle, van, car, bike, satnav, radio, audit, exam, exams, paper, papers, book, cat, dog, seagull, seagulls, match, football, rugby, game, referee decision, team talk, half, season, penalty, film, series, episode, plot, song, playlist, quiz, pay, payslip, pension, tax, contract, budget, funding, cuts, winter, summer, friday, monday, flowchart, poster, slide, slides, logo, font, sign, signage, machine, thing, things, stapler, pen, pens, label, labels, barcode, barcodes, sample, samples, update, updates, upgrade, portal, dashboard, database, interface, template, dictaphone, dictation, clock, day, week, morning, night, afternoon, weekend, wordle, council tax, scale, scales, thermometer, bp cuff, cuff, obs machine, doppler, echo machine, blood gas machine, gas machine, analyser, centrifuge, hoover, floor, ceiling, roof, leak, smell, noise, window, windows, blind, blinds, life, world, universe, economy`),
);

/** Capitalised words that name no person. */
export const NOT_NAMES = new Set(
  list(`mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, 
citrix, nervecentre, metavision, badgernet, healthroster, datix, cerner, epic, lorenzo, rio, systmone, emis, medway, careflow, vocera, zoom, slack, whatsapp, outlook, excel, teams, google, facebook, twitter, instagram, tiktok, ebay, amazon, tesco, greggs, costa, starbucks, nando's, aldi, lidl, asda, boots, superdrug, ikea, netflix, youtube, chatgpt, wordle, spotify, uber, deliveroo, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun, mubarak, diwali, hanukkah, nativity, january, february, march, april, june, july, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec, christmas, xmas, easter, ramadan, eid, diwali, england, scotland, wales, ireland, britain, uk, london, manchester, birmingham, leeds, liverpool, glasgow, edinburgh, cardiff, bristol, sheffield, newcastle, nottingham, swansea, bangor, aberdeen, dundee, belfast, oxford, cambridge, europe, india, nigeria, pakistan, america, usa, spain, france, germany, italy, english, welsh, scottish, irish, british, french, spanish, german, latin, nhs, gmc, bma, tazocin, meropenem, apixaban, warfarin, paracetamol, ibuprofen, amoxicillin, clexane, enoxaparin, heparin, insulin, metformin, ketamine, propofol, morphine, fentanyl, adrenaline, noradrenaline, metaraminol, anaphylaxis, sepsis, lmao, lol, rofl, omg, ffs, tbh, imo, pls, plz, thx, thanks, cheers, hi, hello, hey, morning, evening, congrats, soz, yep, yup, nope, nah, haha, hahaha, hmm, erm, ok, okay, parkinson, parkinson's, alzheimer, alzheimer's, crohn's, crohn, bells, bell's, glasgow, wells, murphy's, foley, hartmann's, hartmanns, ringer's, resus, theatres, cpr, als, atls, apls, scarlets, arsenal, everton, chelsea, spurs, rangers, celtic, sky, bbc, itv, clexane, fortisip, calpol, oramorph, lego, vivaro, bluetooth, dect, pdf, wifi, hoover, sim, saint, st, royal, infirmary, hospital, ward, bay, bed, trust, ed, icu, mess, handbook, guideline, exception, ortho, orthogeris, micro, gastro, neuro, paeds, geris, plastics, derm, haem, onc, cepod, ncepod, eryri, snowdon, anyone, tldr, gutted, dr, prof, mr, mrs, ms, miss, sho, physio, echo, obs, bloods, neb, nebs, stat, apols, ta, btw, fyi, nb, ps, re, asap, cannula, troponin, lactate, potassium, sats, wbc, crp, urea, creatinine, abdo, cxr, ecg, hx, pmh, oe, imp, dx, ddx`),
);

/** Places, teams and shifts that may follow "on", "from", "in", "at" behind a person. */
export const WHEREABOUTS = new Set(
  list(`
nights, night, days, day, lates, late, earlies, early, call, shift, shifts, duty, take, long, twilight, weekend, weekends, rota, on-call, oncall, ward, wards, bay, desk, transfer, labour, theatre, theatres, clinic, coding, resource, accounts, hr, it, payroll, pharmacy, switch, switchboard, reception, radiology, ct, mri, xray, pathology, path, micro, lab, labs, blood, bank, ed, ae, majors, minors, resus, triage, icu, itu, hdu, nicu, scbu, amu, mau, sau, sdec, cdu, ccu, oncology, ortho, surgery, gen, surg, medicine, med, medical, surgical, renal, gastro, resp, respiratory, neuro, stroke, derm, ophthal, eyes, ent, paeds, obs, gynae, maternity, midwifery, psych, camhs, outpatients, opd, endoscopy, endo, cath, cardiology, cardio, vascular, urology, plastics, max, fax, haem, rheum, geris, elderly, care, rehab, physio, ot, dietetics, estates, facilities, portering, security, stores, finance, comms, governance, training, education, library, canteen, kitchen, mess, admin, management, bookings, appointments, records, medical, staffing, rostering, occupational, health, site, bed, beds, bureau, team, dept, department, floor, level, block, unit, suite, corridor, hospital, community, district, practice, office, station, base, control, crew, truck, the, our, this, that, front, back, door, downstairs, upstairs, east, west, north, south, tower, red, blue, green, yellow, purple, orange, infection, discharge, lounge, flow, audit, research, bloods, firm, our, their, lists, list, a, b, c, d, trauma, cepod, recovery, anaesthetics, preop, pre-op, assessment, dental, mortuary, coroner's, chaplaincy, comms, purchasing, procurement, stores, cssd, sterile, services, transport, nursery, coders, reg, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, fridays, mornings, evenings, hca, desk`),
);
