import { list } from '../lexicon/list.ts';
import { AILMENTS } from './ailments.ts';
import { HOME_MEDICINES } from './home-medicines.ts';
import type { MatterShape } from './shape.ts';

/** Advice for one person's own body, given to the person, or told of having been given, where nobody is under care. */
export const PERSONAL_ADVICE: MatterShape = {
  kind: 'personal-advice',
  words: {
    med: HOME_MEDICINES,
    ill: AILMENTS,
    change: list(
      `stop, start, double, halve, skip, up, increase, reduce, drop, come off, ditch, hold, pause, bin, cut, cut down, go up on, lower, try, swap, switch, take, restart, omit, miss out, crush, split, leave off, hold off, wean off, wean yourself off, taper, titrate, knock off, knock, use, begin, finish, pop, continue, keep taking, carry on, stay on, stick with, get on, go on, go back on, go up to, go down to, chuck, double up, double up on, stop taking, start taking, pack in, ease off, give`,
    ),
    changing: list(
      `stopping, starting, doubling, halving, skipping, upping, increasing, reducing, dropping, coming off, ditching, holding, pausing, binning, cutting, swapping, switching, taking, restarting, omitting, doubling up, trying`,
    ),
    told: list(
      `told, advised, texted, got, convinced, persuaded, have told, said to, whatsapped, messaged, phoned, put, started, recommended, suggested, reassured, instructed, diagnosed`,
    ),
    body: list(
      `knee, knees, back, shoulder, hip, ankle, foot, feet, heel, toe, toes, wrist, hand, hands, finger, thumb, elbow, neck, chest, head, ear, ears, eye, eyes, nose, throat, tonsils, tooth, gum, jaw, skin, rash, mole, lump, bump, spot, spots, cyst, calf, leg, legs, arm, stomach, tummy, belly, gut, guts, bowels, bladder, kidneys, prostate, period, periods, cycle, thyroid, heart, palpitations, bp, blood pressure, sugars, bloods, blood results, results, cholesterol, ferritin, iron, tsh, hba1c, ecg, cough, cold, headache, headaches, migraine, migraines, dizziness, vertigo, pain, pains, ache, aches, symptoms, swelling, infection, fever, temperature, wee, urine, reflux, heartburn, indigestion, sleep, mood, hormones, flushes, hot flushes, hayfever, asthma, eczema, acne, gout, sciatica, tiredness, fatigue, breathing, snoring, scalp, hair, nails, nail, veins, piles, glands, balance, hearing, vision, weight, pregnancy, photo, picture, scan`,
    ),
    layman: list(
      `bloke, guy, girl, lad, lass, woman, man, lady, chap, someone, somebody, stranger, passenger, follower, parent, mum, dad, taxi driver, barber, driver, barista, trainer, postman, teacher, receptionist, porter, secretary`,
    ),
    seen: list(
      `gp, a and e, a&e, ed, doctor, doc, doctors, casualty, hospital, 111, walk in, minor injuries, seen, x ray, xray, scan, mri, bloods, biopsy, 2ww, referral, dentist, specialist, appointment, checked, appt, antibiotics, abx, blood test, blood tests, the surgery`,
    ),
    patient: list(
      `patient, patients, pt, pts, px, bed, bay, side room, ward, ward round, wr, kardex, drug chart, tto, ttos, tta, eprma, clerking, clerked, handover, clinic letter, on call, icu, itu, hdu, inpatient, inpatients, inpt, day 2, post op, cannula, iv, theatre list, discharge, nok, referred, referral from, nh, care home, resident, obs, news2, news, egfr, aki, inr, micro, guideline, guidelines, nice, protocol, trust policy, leaflet, teaching, osce, exam, sba, mcq, question, viva, scenario, revision`,
    ),
    everybody: list(
      `per cent, percent, study, trial, evidence, meta analysis, cochrane, general advice, in general, adults, people, most people, everyone, folk, anyone who, men, women, children, public`,
    ),
    send: list(
      `see, ask, ring, call, speak to, talk to, contact, phone, go to, go and see, pop to, pop into, book in with, get down to, head to, check with, chat to, chat with, best through, via, get seen, get it seen, get it checked, get that checked, get yourself`,
    ),
    route: list(
      `gp, gps, pharmacist, chemist, pharmacy, 111, 999, a&e, a and e, ed, occ health, occy health, occupational health, oh, dentist, optician, doctor, physio, midwife, practice nurse, psychiatrist, urgent care, utc, minor injuries, walk in, surgery, consultant, your team, your own team, optom`,
    ),
    amount: list(
      `mg, mgs, mcg, g, ml, mls, tablets, tablet, puffs, drops, units, capsules, tabs, pills, sachets, milligrams, micrograms`,
    ),
  },
  ways: [
    // "You can double the ramipril", "you'll want to come off your pill for that".
    {
      needs: [
        `@you can|could|should|need|want|must|might|may|'d|'ll|would|shouldn't|mustn't|don't|ought|'re|are !see !ask ~4 @change|@changing ~4 @med
        youd|youll|youre|shld ~4 @change ~4 @med
        @change ~2 your|ur|yer ~3 @med
        @changing ~2 your|ur|yer ~3 @med
        off|with|without|on your|ur|yer @med
        i'd|i_would|id|i_wouldn't|i'll|i'm|wouldn't ~3 @change|@changing ~1 your|ur|yer ~3 @med
        your|ur|yer ~2 @med ~3 @change|@changing|doubled|halved|stopped
        your|ur|yer @med ~3 down|up to|by|at|for|until`,
      ],
      unless: `@patient
        anyone|everyone|anybody|whoever
        should|can|could|do|did|are|if|have|is|was|when|before|after you|your|u ~2 on|take|taking|started|stopped ~6 ?
        @everybody`,
    },
    // "Take two of the co-codamol", "try 10 mg of amitriptyline": to somebody whose own body is spoken of.
    {
      needs: [
        `^|just|and|so|then|or|but|maybe|honestly|defo|definitely|hun|mate|love|instead|please|pls|to @change ~4 @med
        @change ~4 @amount
        i'd|i_would|id|i_wouldn't|i'll|wouldn't|worth|recommend|suggest ~3 @change|@changing ~4 @med`,
        `your|ur|yer ~2 @body|@ill|@med
        you|u|youve|youre|yourself ~3 feel|feeling|get|got|have|'ve|'re|having|need|said|sent|described|mentioned|look|sound ~4 @ill|@body|better|sick|dizzy|settled|sore|ill|awful|rough|pregnant|nauseous|itchy|bloated
        sorry_to_hear|hope_you|feel_better|poor_you|get_well`,
      ],
      unless: `@patient
        @everybody
        @send ~4 @route`,
    },
    // "Told my neighbour to halve her bisoprolol."
    {
      needs: [
        `told|advised|texted|convinced|persuaded|whatsapped|messaged|phoned|recommended|suggested|said|got|instructed|telling|advising|got ~6 to|she|he|they|could|should|just ~3 @change|@changing ~5 @med
        told|advised|convinced|persuaded|instructed|talked|got ~5 out of|off|to|onto|into|not ~2 @changing|taking|@med|bother ~3 @med|@seen
        put|started|kept|upped|doubled|stopped|halved|changed|switched|swapped ~1 @poss ~1 @family|@friend ~3 @med`,
        `my|our ~2 @family|@friend|@layman
        a|the|this|some ~3 bloke|guy|girl|woman|stranger|passenger|follower|taxi_driver|barber|trainer|mum|dad|lad|lady|man ~5 at|in|on|from|off|next|beside|who ~4 gym|bus|train|plane|flight|facebook|fb|insta|instagram|twitter|tiktok|reddit|mumsnet|school|pub|party|wedding|street|church|club|park|dms|nextdoor|group|barbecue|bbq|shop|cafe|queue|allotment|mosque|temple|gate|gates
        @layman|@friend|@family`,
      ],
      unless: `@patient
        @send ~4 @route`,
    },
    // "Sounds like you've got shingles", "that's only a cyst, no need to bother your GP".
    {
      needs: [
        `you|youve|you've|u|'ve ~1 got|have ~2 @ill
        youve got? ~2 @ill
        sounds|looks|seems|looking|sounding ~3 like|as|a|very|to_me ~3 @ill
        that|it|that's|thats|its|this|which|rash|lump|mole|pain ~1 is|'s|looks|just|only|will|'ll|be|definitely|almost_certainly|thats|its ~3 @ill
        ^ thats|its|that's|it's ~3 @ill
        classic|textbook|barn_door|defo|definitely|obviously|clearly|almost_certainly|certainly|probably ~2 @ill`,
        `your|ur|yer ~3 @body|@ill|@med|photo|description|pic|picture|selfie|dad|mum|son|daughter|lad
        you|youve|u|yourself|you've|you're ~8 @ill
        no|not|nothing|don't|needn't|doesn't|never|without ~3 need|worry|bother|worth|point|serious|sinister|worried ~6 @seen|about|$`,
      ],
      unless: `@patient
        @everybody
        @send ~4 @route
        if|whether|when|once|unless|wonder|think|worried|anyone|do|did|have|has ~2 you|u|youve ~3 got|have|had|think
        might|could ~1 be
        ?`,
    },
    // "No need to see anyone about it."
    {
      needs: [
        `no_need|don't_need|dont_need|needn't|wouldn't_bother|don't_bother|no_point|not_worth|doesn't_need|won't_need|skip|save_yourself|never_mind|without|rather_than|instead_of|wouldn't_waste|don't_waste|wouldn't_worry|don't_worry|nothing_to_worry|don't_need|can_wait ~5 @seen|anyone|anything_sinister
        nothing_to_worry_about|nothing_sinister|nothing_to_lose_sleep|don't_panic|wouldn't_worry`,
        `your|ur|yer ~2 @body|@ill|@med|photo|description
        you've|youve|you_have ~2 got ~3 @ill|@body
        you|u ~3 take|rest|ice|@ill
        my|our ~1 @family|@friend|@layman`,
      ],
      unless: `@patient
        @everybody
        @send ~4 @route
        ?`,
    },
  ],
  unless: `not|can't|couldn't|won't|shouldn't|don't|cant|isn't ~4 give|giving|offer|advise|diagnose|comment|medical_advice|personal_advice ~5 here|online|on_here|over|about|individual|specific|you|chat|advice
    not_medical_advice`,
};
