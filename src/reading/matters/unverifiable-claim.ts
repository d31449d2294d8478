import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** Certainty, perfection, permanence and rank. */
const PROMISE = `
  guaranteed|guarantee|guarantees|guaranteeing|money_back|no_ifs|or_your_money
  100|hundred ~1 %|percent|per_cent ~3
  success_rate ~3 of|is|100|99|98|unmatched
  cure|cures|cured|curing|curative|heals|healed
  painless|pain_free|painfree|scarless
  no|zero|without|not_a|nil|0 ~1 risk|risks|side_effect|side_effects|downtime|pain|complication|complications|recurrence|relapse|relapses|downside|downsides|tearing|scarring|scars|bruising|infection
  nothing|chance ~3 go|goes|going|of ~3 wrong
  never ~1 failed|missed|lost|had ~3 yet|patient|family|baby|case|complaint|one|client|failure
  promise|promises|promised ~3 perfect|results|relief|you'll|you|a|life|that
  baby|child|you|they|she|he|kids ~1 will ~2 sleep_through|never|be_cured|feel_like
  lot_back|all_back|everything_back|full_head|like_new|good_as_new|perfect|flawless ~5 vision|hair|skin|smile|results|life|knee|hip|teeth|permanent|$
  spots|detects|finds ~2 every|all|any
  keeps|keep ~5 away|at_bay ~2 for_good|forever|$
  works|working ~1 for ~1 everyone|everybody|anyone|all
  won't|will_not|not|never|cannot|can't ~2 find|get|see|meet ~2 better|finer|kinder|safer|gentler|quicker|more
  promised|assured|for_certain|without_question|without_a_doubt|no_doubt|100_per|every_one ~6
  adds|add|gives|takes|knocks|shave|shaves|take|strips ~2 years|decades|a_decade|ten_years ~3
  draws|draw|pulls|flushes|sucks|removes|clears|purges ~4 out|poison|toxins|chemo|impurities|metals
  won't|wont|never ~3 go_off_sick|get_sick|catch|get_ill|be_ill|see_a_doctor|age|relapse|look_back|regret
  risk_free|riskfree|nothing_to_lose|side_effect_free
  completely|totally|perfectly|100_%|entirely|absolutely|utterly|very ~1 safe|natural|harmless|risk_free|reliable
  best|finest|safest|leading|top|most_advanced|most_trusted|most_experienced|most_skilled|foremost|premier|greatest|kindest|cleverest|number_one|no_1|no1 ~6 in|across|anywhere|outside|this_side|north_of|south_of ~3 country|uk|england|scotland|wales|ireland|britain|europe|world|north|south|midlands|county|city|region|town|london|manchester|leeds|glasgow|belfast|cardiff|birmingham|bristol|edinburgh|liverpool|sheffield|newcastle|east|west|yorkshire|planet|business|land|kent|devon|cornwall|sussex|essex|lancashire|harley_street|watford|the_water
  best|finest|safest|top ~3 money_can_buy|bar_none|by_a_mile|there_is|hands_down|you'll_find|you_will_find|you'll_ever
  uk's|country's|nation's|world's|europe's|britain's|scotland's|region's|london's|wales's|ireland's|north's ~2 best|leading|top|finest|number|no|premier|foremost|most|first|safest|only
  country|uk|nation|world|region|scotland|wales|london 's ~2 best|leading|top|finest|number|no|premier|foremost|most|first|safest|only
  second_to_none|unrivalled|unmatched|unbeatable|unparalleled|world_class|world_leading|bar_none|nobody_does_it|nowhere_else_offers|nobody_comes_close|nobody_better|no_one_better|isn't_a_finer|isn't_a_better|no_better|none_better|there_isn't_a|head_and_shoulders|streets_ahead|light_years|puts_the_nhs|miracle|miracles|miraculous|revolutionary|wonder_drug|secret_to|holy_grail|the_answer_to|magic_bullet|like_magic
  works|working|work|worked|results|lasts|delivers ~3 every_time|every_single|without_fail|each_time|first_time
  every_single_one|every_one_of_them|every_one_of_our|never_fails|never_failed|can't_fail|cannot_fail|never_had_a|never_once|always_works|infallible|foolproof|never_had_one|everyone_gets|everybody_gets|all_our_patients|every_patient|all_of_our|every_client|all_my_patients|never_lost|never_missed
  nobody|no_one|noone|nobody's|not_one|none ~2 has|'s|ever|leaves|left|come|comes|comes_back|goes|walks|regrets|regretted|fails ~4 back|unhappy|disappointed|again
  never|won't|wont ~4 again|another ~5
  never|no_longer|won't ~2 need|needs|have_to|worry|suffer|take ~6 again|gp|hospital|op|surgery|glasses|inhaler|triptan|tablets|medication|insulin|@med|surgeon|replacement
  turn|turns|turned|turning|wind|winds|roll|rolls ~2 back ~2 clock|years|time
  permanent|permanently|for_life|for_good|forever|lifelong|never_come_back|never_comes_back|gone_overnight|vanish|vanishes|vanished|disappear|disappears|gone_in|instantly|instant_results|in_one_session|one_session|in_one_go|in_a_single|single_session
  in|after|within ~2 one|two|three|four|six|1|2|3|4|6|a_couple_of|a_few ~1 session|sessions|visit|visits|treatment|treatments|go|goes
  knock|knocks|knocked|sort|sorts|sorted|fix|fixes|fixed|end|ends|beat|beats|wipe|wipes|stop|stops|cure|kills|zaps|shift|shifts|clears|clear|heals|solves|lifts ~4 on_the_head|once_and_for_all|for_good|for_ever|in_one|in_two|out|overnight|in_a_week|in_weeks|in_days|for_everyone|your
  reverse|reverses|reversing|reversed|melt|melts|eliminate|eliminates|eradicate|eradicates|dissolves|banish|banishes|erase|erases|detox|detoxes|cleanses|flushes|rejuvenates|boosts|boost|transform|transforms|rewire|rewires|resets|reset|unlocks|turn_back|turns_back|halts|prevents|prevent|wards_off|protects ~5 ageing|aging|years|toxins|immunity|immune|arthritis|diabetes|dementia|alzheimer's|wrinkles|fat|cellulite|pain|anxiety|depression|menopause|autism|adhd|hormones|metabolism|cancer|disease|inflammation|gut|brain|clock|body|life|stroke|heart
  new_person|new_you|new_woman|new_man|new_lease|different_person|ten_years_younger|years_younger|20_years|peace_of_mind|life_changing|change_your_life|changes_lives|change_lives|save_your_life|fountain_of_youth|years_off|total_confidence|like_a_teenager|eighteen_again|21_again
  finds|find|catches|catch|detects|detect|spots|spot|picks_up|pick_up|misses|miss ~2 every|everything|all|any|what|nothing|anything|no ~5
  years_before|months_before|long_before|before_symptoms|before_you_feel|earlier_than_your ~5
  walk|walks|walking|walked|leave|leaves|run|running|comes|come ~3 out|away|again ~3 cured|pain|like|new|$
  better|safer|quicker|faster ~3 than ~2 nhs|any_hospital|anyone|anywhere|anything|your_gp|any_other|the_nhs`;

/** What is a promise only where something is on offer beside it. */
const LOUD = `
  in ~2 hours|minutes|seconds|days|weeks
  overnight|in_days|every_single|no_exceptions|without_exception|not_one|nobody_else|no_one_else|no_other|breakthrough|saves_lives|life_changing|magic|forever|not_a_single
  works|working|worked ~3 everyone|everybody|every_time|for_all|anyone|always
  only ~6 in|across ~3 country|uk|region|scotland|wales|ireland|county|town|city`;

/** Fear, hurry and guilt. */
const FEAR = `
  too_late|before_it's|before_its|before_it_is|sooner_than_you
  don't|dont|do_not|why|never|can't|can_you|could_you|would_you|who_would|really|do_you_really ~3 wait|leave|risk|gamble|ignore|delay|suffer|chance|afford_not|become_a_statistic|be_the_next|be_one_of|be_the|let_your|put_off|put_it_off|roll_the_dice|want_to_be
  silent_killer|means_a_life|life_of_struggling|missed_now|struggle_for_life|silent|ticking|time_bomb|timebomb|bomb|by_the_time|could_be_next|could_be_you|could_be_growing|a_statistic|your_last|leaving_your_children|without_you|no_warning|without_warning|your_gp_misses|gp_misses|gps_miss|your_gp_won't|doctors_won't|nhs_won't|nhs_misses|nobody_else_will|won't_tell_you|never_know|sudden_death|drop_dead|dropping_dead|slipping_away|nearly_gone|you_can't_afford|what_if_it|what_they_missed|missed_by_your|would_you_forgive|forgive_yourself|live_with_yourself|wished_they'd|wish_they_had|wish_you_had|wish_you'd|regret|another_day|while_you_wait|sitting_inside_you|lurking|hiding_inside|already_growing|how_long_have_you|tomorrow_may|tomorrow_might|last_chance|clock_is_ticking|stock_won't|won't_last|before_the_list|before_the_waiting|fills_up|your_kids_need|for_your_children's|your_family_deserves|if_you_love|you_owe_it
  one|1|half|every|two|most ~2 in|of|people|women|men|folk|us|two|three ~4 die|dies|dead|get_no_warning|will_get|have_it|walking_round|never_know|don't_know|no_idea`;

/** What is promised of a service or a treatment on offer that nobody could check, or that plays on fear. */
export const UNVERIFIABLE_CLAIM: MatterShape = {
  kind: 'unverifiable-claim',
  words: {
    med: list(
      `hrt, painkillers, inhalers, antidepressants, antihistamines, statins, metformin, steroids, pills`,
    ),
    // What is offered to the sick and the worried.
    offer: list(
      `hormone programme, new patients welcome, new clients welcome, taking new patients, taking new clients, clinic, clinics, treatment, treatments, consultation, consultations, injection, injections, jab, jabs, pens, therapy, therapies, op, mole check, mole checks, calcium scoring, hernia, reiki, labour, labours, birth, births, bunion, bunions, snoring, tinnitus, lash, lashes, tattoo removal, lipo, tummy tuck, nose job, facelift, veneers, aligners, braces, coach, coaching, quit smoking, diabetes programme, memory test, dementia test, procedure, scan, scans, ct, mri, screening, mot, health check, health checks, check up, checkup, botox, filler, fillers, drip, drips, infusion, infusions, vitamin, vitamins, laser, package, packages, poster, flyer, flyers, website, instagram, insta, advert, ad, tagline, caption, blurb, strapline, brochure, supplement, supplements, powder, tincture, cbd, serum, peel, implants, implant, hair transplant, transplants, dentistry, whitening, physio, hypnotherapy, hypnobirthing, acupuncture, osteopathy, osteopath, chiropractor, bioidentical, ketamine, peptides, nad, exosomes, stem cell, stem cells, prp, shockwave, cryotherapy, hyperbaric, ozone, chelation, colonic, detox, ivf, fertility, genetic test, testing kits, testing kit, test kit, blood panel, retreat, hearing aids, cataract, tongue tie, hip, knee, hormone, hormones, weight loss, slimming, menopause, massage, reiki, homeopathy, programme, programmes, wellbeing hub, wellness, private wing, private hospital, surgeon, surgeons, vein, veins, service, surgery, unit, new centre, spa, hub, gummies, mushroom, mushrooms, device, insoles, patch, patches, course of, sleep consultant, screen, private list, consult, vision, eyes, teeth, smile, hair, scoliosis team, spine team, probiotic, probiotics, microsuction, partnered with, specialists, nutrition, microbiome, allergy test, immunotherapy, tms, neurofeedback, hypno, cleanse, smear, mammogram, heart scan, full body, body scan, gene test, dna test, cream`,
    ),
    patient: list(
      `bay, bed, obs, obs chart, admitted, side room, ecg, ketones, handover, nok, bleep, mdt, crash, arrest call, clerking, ward round`,
    ),
    call: list(
      `new patients welcome, new clients welcome, book, booking, bookings, slots, slot, appointments, £, quid, ring, call, sign up, spaces, places, tell your, send your, send yours, send them, bring your, share with, spread the word, flyers, flyer, poster, leaflets, brochure, we offer, we do, our, new, ask reception, ask at, staff rate, available, tickets, refer, get in, get yourself, get your, come to, come along, come and, try, dm, link, open day, waiting room, website, tell your friends, stock, hurry`,
    ),
  },
  ways: [
    { needs: [PROMISE, '@offer'], unless: `@patient` },
    { needs: [LOUD, '@offer', '@call'], unless: `@patient` },
    {
      needs: [
        FEAR,
        `book|booking|booked|£|slots|spaces|ring_today|ring_now|call_now|sign_up|staff_and_families|our_clinic`,
      ],
      unless: `@patient
        leave|rota|swap|tickets|party|christmas|room|meal|study|course|exam|induction|flu_jab|parking|annual|table|table_for|do`,
    },
    { needs: [FEAR, '@offer', '@call'], unless: `@patient` },
  ],
  unless: `111
    asa|advertising_standards|cap_code|misleading|misled|claims|claim|claiming|claimed|dodgy|nonsense|quack|quacks|quackery|snake_oil|rubbish|bollocks|ridiculous|shameless|illegal|take_down|taken_down|takedown|stand_that_up|stand_it_up|substantiate|unproven|reported|scam|grifters|grift|charlatan|charlatans|promises|saw_an|seen_an|seen_the_ad|cringe|unverifiable|can't_say|can't_promise|cannot_promise|no_guarantee|no_guarantees|can't_guarantee|cannot_guarantee|not_guaranteed|don't_guarantee|isn't_a_cure|no_cure|not_a_cure|not_cure|says_its|sceptical|skeptical|debunk|debunked|allegedly|supposedly|too_good_to_be_true|gave_me_the_ick|who_signed_off|who_approved|can_we_change|please_change|remove|removed|reword|rewording|tone_down|eye_roll|honest_about
    cake|cakes|cookies|brownies|brownie|biscuits|biscuit|scones|flapjack|flapjacks|traybake|sausage|curry|samosas|samosa|jollof|pizza|coffee|lasagne|chocolate|crumble|pie|soup|drizzle|banana_bread|doughnuts|donuts|bacon|kebab|kettle|vending|quiz|toast|tea|microwave
    nejm|lancet|bmj|audit|ci|confidence_interval|rct|meta_analysis|cochrane|guideline|journal_club|published|study_population|cohort|underwent|randomised|randomized|placebo|retrospective|prospective|significant_difference|significant_differences|following_except|most_likely_diagnosis|treatment_step|autosomal|genetic_disorder`,
};
