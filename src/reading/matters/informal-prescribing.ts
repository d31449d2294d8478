import { list } from '../lexicon/list.ts';
import { MEDICINES } from './medicines.ts';
import type { MatterShape } from './shape.ts';

/** A prescription asked for, offered or given outside of care: for oneself, one's own people or somebody unseen. */
export const INFORMAL_PRESCRIBING: MatterShape = {
  kind: 'informal-prescribing',
  words: {
    med: MEDICINES,
    script: list(
      `script, scripts, prescription, prescriptions, rx, fp10, fp10s, green form, outpatient pad, script pad, private one, private rx`,
    ),
    write: list(
      `write, writes, wrote, writing, do, did, doing, sort, sorted, give, gave, get, got, prescribe, prescribed, prescribing, issue, issued, sign, signed, signs, chuck, knock up, knock out, knocked up, bang out, fire off, send, sent, hook, print, printed, put through, phone in, phoned in, phoned one in, call in, called in, slip, slipped, pop, run off, authorise, authorised, bash out, scribble, scribbled, stick, whack, dispense, supply, blag, grab, wangle, lend, spare, hand`,
    ),
    took: list(
      `took, take, taken, nick, nicked, nicking, pinch, pinched, grab, grabbed, borrow, borrowed, helped myself to, help myself to, help yourself to, snaffle, snaffled, swipe, swiped, half inch, half inched, liberated, lifted, nabbed, raid, raided, raiding, sneak, sneaked, snuck, pocketed, robbed`,
    ),
    stock: list(
      `ward stock, stock cupboard, drug cupboard, drugs cupboard, drug trolley, drugs trolley, trolley, clean room, treatment room, omnicell, pyxis, resus trolley, meds fridge, ward cupboard, tto cupboard, tto packs, tto pack, sample cupboard, samples, leftover, left over, surplus, returns, the ward, emergency drug box, drug fridge, ward's`,
    ),
    mine: list(`me, myself, meself, my own, mine, us, ourselves, my self`),
    them: list(`her, him, them, herself, himself, you, u, ya, yous, yourself, anyone, anybody, whoever`),
    people: list(
      `mum, mam, ma, mom, mummy, mother, dad, da, daddy, father, husband, hubby, wife, wifey, missus, partner, fiance, fiancee, boyfriend, girlfriend, other half, oh, son, daughter, lad, kid, kids, child, children, little one, youngest, eldest, middle one, toddler, baby, sister, sis, brother, bro, nan, nana, gran, granny, grandma, grandad, grandpa, uncle, auntie, aunty, aunt, niece, nephew, cousin, mother in law, father in law, sister in law, brother in law, mil, fil, in laws, parents, family, friend, mate, pal, mates, friends, neighbour, neighbours, flatmate, housemate, childminder, nanny, cleaner, landlord, landlady, colleague, hairdresser, coach, teammate, godson, bridesmaid, ex, dog, cat, boy, girl, wee one, wee man, wee boy, wee girl, twins, teenager, teen`,
    ),
    patient: list(
      `patient, patients, pt, pts, bay, bed, side room, sideroom, cubicle, tto, ttos, tta, ttas, discharge, drug chart, kardex, ward round, clinic list, chart, inpatient, on the ward, shared care, my list, clinic kids, ooh, walk in`,
    ),
    refusing: list(
      `told him no, told her no, told them no, said no, say no, saying no, no can do, refused, refuse, refusing, declined, not allowed, can't prescribe, cannot prescribe, won't prescribe, don't prescribe, never prescribe, shouldn't prescribe, not supposed to, against, fitness to practise, see your own, see their own, see her own, see his own, own gp, own doctor, properly, proper channels, nice try, hard no, not my job, gmc, guidance, reminder, rule, rules, policy, audit, teaching, webinar, module, controlled drugs lead, explained, bounced, sent her to, sent him to, drove her, drove him`,
    ),
    legit: list(
      `occupational health, occy health, occ health, staff vaccination, flu jab, booster, pharmacy first, over the counter, otc, boots, paracetamol, ibuprofen, nurofen, strepsils, lemsip, calpol, lozenges, berocca, dioralyte sachets, 111, walk in centre, booked in with, appointment with, appt with, slot with, collected from, repeat from, my gp, the gp sorted, prescribed by my gp, drug chart, drug charts, tto, ttos, ttas, kardex, epma, discharge, patient, patients, bay, bed, side room, ward round, clinic, shared care, formulary, stock order, pgd, non medical prescriber, prescribing course, prescribing exam, psa, bnf, controlled drug register, cd register, witness, second signature`,
    ),
    need: list(
      `throat, tonsils, tonsillitis, ear, earache, uti, cystitis, water infection, waterworks, thrush, chest, chesty, cough, sinuses, sinusitis, migraine, migraines, hangover, hungover, hay fever, hayfever, rash, eczema, cold sore, cold sores, abscess, tooth, toothache, back, back's gone, sciatica, insomnia, can't sleep, sleep, nerves, nervous flyer, flying, flight, flights, holiday, holidays, trip, elective, safari, kenya, goa, malaria, altitude, exam, exams, exam nerves, revision, wedding, weight, lose weight, period, periods, delay my period, pill, contraception, morning after, hair, hair loss, acne, skin, anxiety, shakes, interview, presentation, reflux, allergy, allergies, asthma, wheeze, wheezy, dob, date of birth, weight and, bmi, nhs number, pigeonhole, pigeon hole, locker, under my name, under his name, under her name, favour, favours, wee favour, small favour, kind, feeling kind, cheeky, quietly, on the quiet, on the sly, no questions, don't tell, between us, quick favour, owe you, pint in it, owe you one, returns the favour, dm me, message me, shout, help yourself, come to an arrangement, cash, mates rates, wholesaler, spare, going spare, left over, leftover, run out, ran out, running out, finished, shut till, closed till, can't get in, can't get an appointment, no appointments, fortnight's notice, three weeks, three week wait, save you the wait, save a trip, save the wait, bother, rather not, without seeing, haven't seen`,
    ),
    gp: list(
      `gp, gp's, gps, surgery, doctor's, doctors, appointment, appt, out of hours, 111, ooh, pharmacist, walk in, e-consult, econsult, practice`,
    ),
  },
  essential: ['med', 'script'],
  onlyCued: true,
  ways: [
    {
      needs: [
        `@write ~2 @mine ~5 @script|@med
         @write ~1 @mine|my|our ~3 @people ~5 @script|@med
         @write ~4 @script|@med ~5 for my|our|me|myself|us !patient|patients|bay|lady|list|clinic|side|man|gent
         @ask ~8 @script|@med ~4 for my|our|me|myself !patient|patients|bay|lady|list|clinic|side|man|gent
         @ask ~8 @write ~2 me|us ~6 @script|@med
         @write ~2 my|me own ~3 @med|@script|inhaler|pill
         @write ~5 @script|@med ~4 for ~1 a|the|his|her|their|your|one_of_the|some ~1 @people
         @self ~3 @write ~2 @them ~6 @script|@med !before|for_the_patient|for_bay
         @self ~2 can|could|'ll|will|happy_to ~4 @script|@med ~3 for you|u|yous|anyone|her|him
         @write ~3 @script|@med ~4 for herself|himself|myself|yourself|themselves|themself
         prescribe|prescribed|prescribing ~2 for ~1 @mine|my|our
         self prescribe|prescribed|prescribing|medicate|medicated ~6 @med|again|last|this|when
         under|in my|me own|his|her|your|our name
         my|the|our ~2 @people ~8 who|anyone|somebody|someone|could|can ~3 write|prescribe|sign|do ~3 it|one|some|that|am|this|her|him
         my|our ~1 @people ~6 needs|need|wants|out_of|run_out|ran_out|after|asking ~5 @med|@script ~10 can|could|anyone|who|would|someone|dm|please|pls|write`,
      ],
      unless: `told|said|say|tell|saying ~2 no|nope|to_see
        not|never|cannot|can't|won't|wouldn't|don't|shouldn't|couldn't|refused|refuse|declined|avoid ~4 prescribe|prescribing|write|sign|do ~6
        @patient
        gmc|guidance|rule|rules|policy|allowed|reminder|fitness_to_practise ~8 prescribe|prescribing|script|write
        own|her|his|my|their|the gp ~6 gave|sorted|prescribed|put|wrote|issued|started|did
        @gp ~4 gave|sorted|prescribed|put|wrote|issued|started|did ~2 me|my|us|him|her
        seen|saw|see|slot|booked|appointment|appt ~3 with ~2 @gp`,
    },
    {
      needs: [
        `@took ~6 @med|sachet|dioralyte|dose|box|pack|couple|strip|some|two|few ~6 off|from|out_of ~3 @stock
         @took ~4 @med ~10 me|my|myself|migraine|hangover|headache|staff_room|staff
         box|pack|strip|couple|few|some|spare|packet|leftover|course|supply ~3 of? @med ~12 anyone|anybody|shout|help_yourself|if|whoever|dm|message|free|going|want|wants|my_drawer|locker
         @med ~4 going_spare|spare|left_over|leftover|in_my_drawer|in_my_locker|in_my_bag
         anyone|anybody|someone ~3 got|have|carry|spare|lend ~3 spare|any|some|a|couple ~2 @med|epipen ~6
         spare|lend ~3 @med ~8 til|till|until|payday|tomorrow|me|my
         ran|run|running out ~2 of ~6 @med ~14 can|could|anyone|would|reg|someone|sign|script|spare`,
      ],
      unless: `@patient
        ward ~2 is|has|are ~3 out|low
        stock ~3 order|ordered|low|check`,
    },
  ],
  unless: `occupational_health|occy_health|occ_health ~6
    my|our|own @gp ~1 sorted|gave|prescribed|issued|did
    i|we|just ~2 can't|cannot|won't|don't|never|wouldn't ~2 prescribe|write|do|sign ~3 for|that|them|it|scripts
    pharmacy_first
    sent|packed|pointed|directed|redirected ~2 to ~2 pharmacist|pharmacy|chemist|111
    over_the_counter|otc`,
};
