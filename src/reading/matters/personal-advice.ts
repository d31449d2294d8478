import { list } from '../lexicon/list.ts';
import { AILMENTS } from './ailments.ts';
import { HOME_MEDICINES } from './home-medicines.ts';
import type { MatterShape } from './shape.ts';

/** What is advised: a change of medicine, a dose, a cure of the house. */
const ADVICE = `
  @change ~4 @med
  @changing ~3 @med
  @change ~3 @amount|to_bed
  leave|lay|keep|come|stay|get|wean|go|going|coming ~1 it|them|her|him|yourself? ~1 off ~3 @med|over_the_weekend|completely|altogether|alcohol|and_see|till_you|until_you
  leave|put ~1 it|them ~2 drawer|bin|cupboard|packet|back
  @number ~1 of ~1 @med
  @number ~1 of_the ~1 @figure
  @med ~2 @figure ~2 of|a_day|daily|twice|three|for|with
  @figure ~2 mg|mgs|mcg|ml|mls|g|milligrams|puffs|sachets ~2 of|a|twice|once|three|every|daily|bd|tds|od|qds|nocte|at|and|for|with|then|when|prn|before
  @med ~3 once|twice|three_times|four_times|every|bd|tds|qds|nocte|at_night|each_night|in_the_morning|with_food|daily|a_day|for_a_week|for_a_fortnight|and_bed
  miss|skip|take|double|halve ~1 tonight|tonight's|tomorrow|tomorrow's|today|today's|this_morning's|a|one|the_next|the_weekend ~1 dose|one|ones|and|then|@med|$
  rest_it|rest_up|ice_it|ice_pack|heat_pack|hot_water_bottle|frozen_peas|salt_water|warm_compress|the_epley|epley_manoeuvre|epley_off|eccentric|calf_raises|strap_it|tape_it|buddy_strap|keep_it_covered|keep_it_dry|loads_of_water|plenty_of_fluids|fluids_and|push_fluids|cranberry|elevate_it|keep_it_elevated|manuka|sudocrem|e45|calpol|gaviscon|lemsip|dioralyte|vaseline
  you're|youre|ur|you_are|you'll_be|she's|he's|she'll_be|he'll_be|they're|be ~1 fine|grand|safe|ok|okay|alright|good|sound|all_right ~1 to ~2 @deed|on|off|with|without|@med
  you|u can|could|may|might|should|want_to ~2 @deed ~6 @med
  halve|double|skip|stop|bin|ditch|drop|quit|pause yours|them|those
  let|i'd_let|i'd_have ~2 him|her|them ~1 play|go|run|swim|fly|train|sleep|eat|drink
  can|could ~1 go|play|swim|fly|run ~2 to ~2 party|school|nursery|match|work|wedding|gym
  you|he|she|they|u can|could ~2 safely|definitely|happily|easily|just|both ~3 @deed ~5 @med|pregnant|breastfeeding|on_it|with_it
  don't|dont|never|wouldn't|i'd_not|no_need_to ~2 @deed ~3 @med|that_dose|the_course
  up|down|back|drop|go|come ~2 to ~1 @figure
  @figure ~2 mg? to @figure
  come|go|drop|bring|cut|step|down|up ~1 down|up|to|by ~1 @figure
  @figure ~1 every ~1 day|week|night|morning|other|fortnight|few|hours|4|6|four|six
  i'd|id|i_would|you_want_to|you'd_want ~2 @deed|leave|have|get|be|give|use ~6 @med|it_off|them_off|a_week|a_month|fortnight|dose
  it'll|itll|will|should|that'll ~1 settle|go_away|clear|burn_out|pass|sort_itself|sort_it|heal|calm_down|go_in ~5 $|days|week|weeks|own|fortnight|month
  finish|stop|bin|ditch|bin ~2 the ~1 course|strip|packet|pack|box|cream
  missed_the_window|past_the_window|outside_the_window|window ~2 for ~1 @med`;

/** What somebody is told that they have. */
const DIAGNOSIS = `
  you've|youve|you_have|you'll_have|u_have|u've|she's|he's ~1 got|had|just|only? ~2 @ill
  sounds|looks|seems|screams|reads|smells ~3 like|very|to_me|more ~4 @ill
  it's|its|that's|thats|it_is|they're @ill
  @ill to_me
  that's|thats|that_is|its|it's|it_is|that'll_be|thatll_be|it'll_be|this_is|that_will_be|will_be|is|they're|those_are ~2 just|only|a|an|your|all|almost_certainly|definitely|classic|obviously|nothing_but|surely|clearly|probably|100% ~3 @ill
  that'll|thatll|it'll ~1 be ~1 the|your|a|an|just ~3 @ill|@med|@body
  classic|textbook|barn_door|defo|definitely|obviously|clearly|almost_certainly|surely|no_doubt|bound_to_be|most_likely|100% ~3 @ill
  nothing_sinister|nothing_serious|nothing_to_worry|nowt_to_worry|not_sinister|not_cancer|isn't_cancer|not_serious|not_broken|isn't_broken|won't_be_broken|not_a_clot|not_contagious|not_infected|nothing_broken|completely_benign|perfectly_normal|totally_normal|totally_harmless|don't_panic|haemolysed`;

/** That nobody need be seen. */
const NOBODY_NEED_BE_SEEN = `
  no|not|nothing|don't|needn't|doesn't|never|without|won't|wouldn't|dont|cba|zero|can't ~2 need|needs|worry|bother|worth|point|waste|require|bothering|wasting|involve|drag|troubling|trouble ~6 @seen
  don't|dont|wouldn't ~1 let ~2 scan|operate|x_ray|refer|send|put|talk
  rather_than|instead_of|before_you_go|save_yourself|cancel|forget|ignore|never_mind ~4 @seen|text_from|letter_from|leaflet|packet
  needn't ~4 @seen|anyone
  not|isn't ~3 one ~3 needs ~3 @seen
  nobody|nobody's|no_one ~3 find|do ~4 anything|tape|scan|different
  gps|gp|they ~2 will|'ll|won't|always|just|only ~2 tell|say|fob|give|send|do ~4 same|nothing|anything|away`;

/** For whom: the reader, somebody of theirs, or somebody whom the author met away from work. */
const FOR_WHOM = `
  your|ur|yer|ya ~3 @body|@ill|@med|photo|description|pic|picture|selfie|message|age|own|weight|chills|story|case
  your|ur|yer ~1 @family|@friend|lad|lass|wee_one|little_man|little_girl|boy|girl|other_half
  you|youve|u|yourself|you've|you're|ur ~6 @ill|@body
  you're|youre|u_r|you|yous|yourself ~4 @deed|@changing|off|fine|grand|need|missed|bother|worry|rest|feel|age|skip|double|halve
  @vocative
  photo|pic|picture|video|selfie ~2 you|u ~2 sent|dm|dm'd|dmed|posted|shared|showed|send|put
  take|taking|popping|pop ~1 it|them|one|two|another|your ~3 again|after|before|tonight|with|for|and|at|now
  hi|hey|hiya|morning|evening|re ~3 your|you|u|sorry_to
  sorry_to_hear|hope_you|feel_better|poor_you|get_well|enjoy_the|enjoy_your
  my|our ~3 @family|@friend|@layman
  a|the|this|some ~3 bloke|guy|girl|woman|stranger|passenger|follower|taxi_driver|barber|trainer|mum|dad|lad|lady|man|couple ~5 at|in|on|from|off|next|beside|who|sat ~4 gym|bus|train|plane|flight|facebook|fb|insta|instagram|twitter|tiktok|reddit|mumsnet|school|pub|party|wedding|street|church|club|park|dms|nextdoor|group|barbecue|bbq|shop|cafe|queue|allotment|mosque|temple|gate|gates|parkrun|choir|nursery
  member_of_the_public|member_of_public|neighbour|neighbours|taxi_driver|next_door|over_the_fence|school_gate|school_gates|the_other_mums|mums'_group|in_the_comments|in_my_dms|mil|brother_in_law|father_in_law|mother_in_law|sister_in_law|at_the_gym|parkrun|facebook_group|fb_group
  what_you_said|what_you_described|you_described|from_what_you|by_what_you|you_mentioned|you_were_saying|you_told_me|you_showed_me
  for|re|about|regarding your ~2 @family|@friend
  baby|babies|toddler|a_child ~4 that|who|feeds|with`;

/** Advice for one person's own body, given to the person, or told of having been given, where nobody is under care. */
export const PERSONAL_ADVICE: MatterShape = {
  kind: 'personal-advice',
  words: {
    med: HOME_MEDICINES,
    ill: AILMENTS,
    number: list(
      `one, two, three, four, half, a couple, a few, 1, 2, 3, 4, 5, 10, 20, 50, 100, 200, 250, 400, 500, 600, 800, 1000`,
    ),
    figure: list(
      `1, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10, 12.5, 15, 20, 25, 30, 37.5, 40, 50, 60, 75, 80, 100, 120, 150, 180, 200, 225, 250, 300, 400, 500, 600, 800, 1000, 1g, 2g, 5mg, 10mg, 15mg, 20mg, 25mg, 30mg, 40mg, 50mg, 75mg, 80mg, 100mg, 150mg, 200mg, 250mg, 300mg, 400mg, 500mg, 600mg, 800mg, 5ml, 10ml, 3mg, 1mg, 2mg, 4mg, 6mg, 8mg`,
    ),
    deed: list(
      `take, taking, stop, stopping, start, drink, drive, fly, eat, breastfeed, use, mix, combine, swap, switch, double, halve, skip, come off, run on, exercise on, up, cut, drop, have, bin, ditch, leave, pause, stay on, get off, reduce, increase, touch, finish, restart, lower, crush, carry on, continue, keep, try`,
    ),
    change: list(
      `stop, start, double, halve, skip, up the, up your, up it, increase, reduce, ditch, pause, bin, cut, cut down, go up on, lower, try, swap, switch, take, restart, omit, miss tonight's, miss out, crush, split, leave off, hold off, wean off, taper, titrate, knock, begin, finish, pop, continue, carry on, stay on, stick with, get on, go on, go back on, chuck, double up, pack in, ease off, slap, bang, neck, bump, whack, ramp, dab, rub, lash, come down, come off, alternate`,
    ),
    changing: list(
      `stopping, starting, doubling, halving, skipping, upping, increasing, reducing, dropping, coming off, ditching, pausing, binning, cutting, swapping, switching, taking, restarting, omitting`,
    ),
    body: list(
      `knee, knees, back, shoulder, hip, ankle, ankles, foot, feet, heel, toe, toes, wrist, hand, hands, finger, thumb, elbow, neck, chest, head, ear, ears, eye, eyes, nose, throat, tonsils, tooth, gum, jaw, skin, rash, mole, lump, bump, spot, spots, cyst, calf, leg, legs, arm, stomach, tummy, belly, gut, guts, bowels, bladder, kidneys, kidney, prostate, period, periods, cycle, thyroid, heart, palpitations, bp, blood pressure, sugars, bloods, blood results, potassium, sodium, egfr, cholesterol, ferritin, iron, tsh, hba1c, ecg, cough, cold, headache, headaches, migraine, migraines, dizziness, vertigo, pain, pains, ache, aches, symptoms, swelling, infection, fever, temperature, wee, urine, heartburn, indigestion, flushes, hot flushes, hayfever, asthma, eczema, acne, gout, sciatica, tiredness, fatigue, snoring, scalp, nails, nail, veins, piles, glands, hearing, vision, pregnancy, chills, bite, wound, stitches, burn, blister, splinter, breast, nipple, wind, bloating, diarrhoea, runs, joints, hormones`,
    ),
    layman: list(
      `bloke, guy, girl, lad, lass, woman, man, lady, chap, stranger, passenger, follower, taxi driver, barber, barista, trainer, postman, teacher, landlord, plumber, driver, uber driver, yoga teacher, coach, pt at the gym, dog walker, hairdresser, neighbour, builder, vicar, window cleaner, milkman, lodger, decorator`,
    ),
    vocative: list(
      `mate, hun, love, babe, pal, bro, sis, dear, darling, pet, hen, duck, lovely, my dear, my friend, chick, petal, boyo, butt, cariad, flower, sweetie, abeg, o, sha, bhai, yaar`,
    ),
    seen: list(
      `gp, gps, a and e, a&e, ed, doctor, docs, doctors, casualty, hospital, 111, walk in, minor injuries, seen, x ray, xray, x rays, scan, scanned, mri, biopsy, 2ww, dentist, specialist, appointment, checked, appt, anywhere, her in, him in, blood test, blood tests, surgery, stool sample, hospital, dermatology, physio, ambulance, tape, anyone about it, uc, utc, anyone`,
    ),
    patient: list(
      `patient, patients, pt, pts, px, bed 1, bed 2, bed 3, bed 4, bed 5, bed 6, bed 7, bed 8, bed 9, bed 10, bed 11, bed 12, bed 13, bed 14, bed 15, bed 16, bed 17, bed 18, bed 19, bed 20, bed 21, bed 22, bed 23, bed 24, bed 25, bed 26, bed 27, bed 28, bed 29, bed 30, bed 31, bed 32, bed 33, bed 34, bed 35, bed 36, bed a, bed b, bay, side room, ward, ward round, wr, kardex, drug chart, tto, ttos, tta, eprma, clerking, clerked, handover, clinic letter, icu, itu, hdu, inpatient, inpatients, day 2, post op, cannula, theatre list, nok, care home, nursing home, resident, residents, obs, news2, protocol, trust policy, leaflets, teaching, osce, exam, sba, mcq, viva, scenario, revision, journal club, quiz, pathway, cohort, gentleman in, lady in, chap in, admitted, referrals, stewardship, micro, prescribers, formulary, our clinic, quickly discharged, medics, bleep`,
    ),
    everybody: list(
      `per cent, percent, study, trial, evidence, meta analysis, cochrane, in general, in adults, most adults, most people, fair few people, everyone should, women over, men over, nnt, nice say, nice says, bnf says, guideline, guidelines, guidance, fact, reminder, campaign, public health, smpc`,
    ),
    send: list(
      `see, ask, ring, call, speak to, talk to, contact, phone, go to, go and see, pop to, pop into, pop down, book in with, get down to, head to, check with, chat to, chat with, get seen, get it seen, get it checked, get that checked, get yourself, will see you, needs someone, try, take it to, take him to, take her to, one for, job for, best bet, should see, walk to, refer, referral to`,
    ),
    route: list(
      `gp, gps, pharmacist, chemist, pharmacy, pharmacy first, 111, 999, a&e, a and e, ed, occ health, occy health, occupational health, oh, dentist, optician, doctor, physio, msk, self referral, midwife, practice nurse, psychiatrist, urgent care, utc, minor injuries, walk in, surgery, your team, own team, optom, resus, own doctor, whoever prescribed, woman who prescribed, doctor who prescribed, health visitor`,
    ),
    amount: list(
      `mg, mgs, mcg, ml, mls, tablets, tablet, puffs, drops, units, capsules, tabs, pills, sachets, milligrams, micrograms, sprays`,
    ),
  },
  ways: [
    {
      needs: [
        `told|advised|texted|convinced|persuaded|whatsapped|messaged|said|got|instructed|telling|advising|replied|tell|talked|suggested|recommended|put|started ~9 to|she|he|they|could|should|just|it's|its|was|onto|off|it ~3 @change|@changing|leave|use|@deed ~5 @med|@ill|@amount
        told|advised|texted|persuaded|whatsapped|messaged|replied|said|reassured ~9 @ill|@med|settle|fine_to|nothing_to_worry|no_need
        put|started|kept|upped|doubled|stopped|halved|changed|switched|swapped|moved ~1 @poss ~2 @family|@friend ~3 @med
        told|reassured|advised ~8 no_need|don't|not_to|needn't|never ~4 gp|a&e|hospital|111|surgery|doctor|appointment`,
        `my|our|the|a ~3 @family|@friend|@layman
        neighbour|neighbour's|neighbours|member_of_the_public|member_of_public|stranger|over_the_fence|next_door|taxi_driver|follower|followers|comments|dms|school_gate|school_gates|mum_at|dad_at`,
      ],
      unless: `@patient
        told|tell|said|advised|texted|replied ~4 @route
        @send ~4 @route
        told|tells|advised|texted|put|said|started me|us
        nurse|consultant|doctor|gp ~2 told|tells|said|says`,
    },
    {
      needs: [ADVICE, FOR_WHOM],
      unless: `@patient
        @everybody
        @send ~4 @route
        anyone ~6 ?
        i|i'm|i've|my_gp|my_own|me ~1 on|started|stopped|take|took|was|am ~3 @med
        put|told|tells me|us
        should|can|could|do|is|will i|we|my
        is_it|does|did|whether ~12 ?`,
    },
    {
      needs: [DIAGNOSIS, FOR_WHOM],
      unless: `@patient
        @everybody
        @send ~4 @route
        anyone|wonder|could|might|if
        my|i've|ive|i_have ~3 @ill|@body
        is_it|does|did|whether|who ~12 ?`,
    },
    {
      needs: [
        NOBODY_NEED_BE_SEEN,
        `${FOR_WHOM}\n${DIAGNOSIS}`,
        `${ADVICE}\n${DIAGNOSIS}\nyour|ur|yer ~2 @body|@ill|@med`,
      ],
      unless: `@patient
        @everybody
        @send ~4 @route
        ?`,
    },
    {
      needs: [DIAGNOSIS, ADVICE],
      unless: `@patient
        @everybody
        @send ~4 @route
        ?
        my|i've|ive|i_have|i'm ~3 @ill|@body|@med
        he|she|his|her|him|they|we|started|given|plan|imp|rx|iv`,
    },
  ],
  unless: `not|can't|couldn't|won't|shouldn't|don't|cant|isn't|wouldn't ~4 give|giving|offer|advise|diagnose|comment|medical_advice|personal_advice|touching ~5 here|online|on_here|over|about|individual|specific|you|chat|advice|that_one
    not_medical_advice|not_advice`,
};
