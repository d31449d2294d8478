import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** What is promised of a service or a treatment on offer that nobody could check, or that plays on fear. */
export const UNVERIFIABLE_CLAIM: MatterShape = {
  kind: 'unverifiable-claim',
  words: {
    offer: list(
      `clinic, clinics, treatment, treatments, service, services, appointment, appointments, slot, slots, consultation, consultations, injection, injections, jab, jabs, therapy, therapies, programme, programmes, program, surgery, surgeon, surgeons, op, procedure, scan, scans, screening, mot, health check, checks, check, botox, filler, fillers, drip, drips, iv drip, infusion, infusions, vitamin, laser, package, packages, £, poster, flyer, leaflet, website copy, instagram, insta, advert, ad, tagline, caption, blurb, strapline, brochure, course, supplement, supplements, powder, tincture, oil, cream, serum, peel, implants, implant, transplant, dentistry, whitening, physio, hypnotherapy, acupuncture, osteopathy, chiropractor, cbd, hormone, hormones, hrt, bhrt, bioidentical, ketamine, peptides, nad, exosomes, stem cell, stem cells, prp, plasma, shockwave, cryotherapy, hyperbaric, ozone, chelation, colonic, detox, ivf, fertility, tutor, genetic test, blood test, blood tests, tests, unit, practice, patients, private, hospital, team, book, places, sessions, session, spa, retreat, diet, plan, method, technique, hearing aids, glasses, lenses, cataract, hip, knee, tongue tie`,
    ),
    ourselves: list(`we, our, us, i, my, ours`),
  },
  ways: [
    {
      needs: [
        `guaranteed|guarantee|guarantees|guaranteeing|money_back ~
        100|hundred % ~3 success|safe|effective|pain|cure|satisfaction|natural|results|works|of
        cure|cures|cured|curing|curative
        painless|pain_free|painfree
        no|zero|without|never ~1 any|single? ~1 risk|risks|side_effect|side_effects|downtime|pain|complications|complication|recurrence|relapse|relapses|downside
        risk_free|riskfree|completely_safe|totally_safe|perfectly_safe|100%_safe|entirely_safe|absolutely_safe|side_effect_free|nothing_to_lose
        best|finest|safest|leading|top|most_advanced|most_trusted|most_experienced|most_skilled|foremost|premier|greatest|kindest ~4 in|across|of|anywhere|outside|this_side ~3 country|uk|england|scotland|wales|ireland|britain|europe|world|north|south|midlands|county|city|region|town|london|manchester|leeds|glasgow|belfast|cardiff|birmingham|east|west|yorkshire|planet|business|land
        best|finest|safest|leading ~3 money_can_buy|going|bar_none|by_a_mile|there_is
        uk's|country's|nation's|world's|europe's|britain's|scotland's|region's|london's|wales's|ireland's ~2 best|leading|top|finest|number|no|premier|foremost|most|first|safest
        number_one|no_1|no_._1|#_1|no1 ~3 in|for|clinic|choice|surgeon
        second_to_none|unrivalled|unmatched|unbeatable|unparalleled|world_class|world_leading|bar_none|nobody_does|nobody_else|no_one_else|noone_else|no_other|nowhere_else|isn't_a_finer|isn't_a_better|no_better|none_better|miracle|miraculous|magic|revolutionary|breakthrough|game_changing|secret
        works|working|work ~3 for_everyone|for_everybody|every_time|every_single_time|on_everyone|without_fail|for_all|100
        every_single_one|every_one_of|without_exception|no_exceptions|never_fails|never_failed|can't_fail|cannot_fail|not_one_failure|not_a_single|never_had_a|never_once|always_works|infallible|foolproof|nobody_has_ever|never_had_one|everyone_gets|everybody_gets|all_our_patients|every_patient
        permanent|permanently|for_life|for_good|forever|lifelong|never_come_back|never_comes_back|overnight|in_days|instantly|instant|in_one_session|one_session|in_one_go|straight_away
        reverse|reverses|reversing|reversed|melt|melts|eliminate|eliminates|eradicate|eradicates|dissolves|banish|banishes|erase|erases|detox|detoxes|cleanses|flushes|rejuvenates|boosts|boost|transform|transforms|rewire|rewires|resets|unlocks|turn_back ~4 ageing|aging|years|toxins|immunity|immune|arthritis|diabetes|dementia|wrinkles|fat|cellulite|pain|anxiety|depression|menopause|autism|adhd|hormones|metabolism|cancer|disease|inflammation|gut|brain|clock|body|life
        new_person|new_you|new_woman|new_man|brand_new|ten_years_younger|years_younger|peace_of_mind|life_changing|change_your_life|changes_lives|save_your_life|saves_lives|saves_your_life|fountain_of_youth|years_off|total_confidence|complete_confidence`,
        `@offer`,
      ],
    },
    // Fear: "don't leave it until it is too late", "by the time you notice, it is nearly gone".
    {
      needs: [
        `too_late|before_it's|before_its|before_it_is
        don't|dont|do_not|why|never|can't|can_you|could_you|would_you|who_would ~3 wait|leave|risk|gamble|ignore|delay|suffer|take_the_chance|chance|afford_not|become_a_statistic|be_the_next|let_your|let_it|put_off
        silent_killer|ticking|time_bomb|timebomb|bomb|by_the_time|could_be_next|could_be_you|could_be_growing|don't_be_a_statistic|your_last|leaving_your_children|without_you|one_in_two|every_minute|every_day_you|your_gp_misses|gp_misses|gps_miss|your_gp_won't|doctors_won't|nhs_won't|nhs_misses|nobody_else_will|won't_tell_you|never_know_until|never_know_till|sudden_death|drop_dead|slipping_away|you_can't_afford|what_if_it|what_they_missed|missed_by|your_child's_future|would_you_forgive|forgive_yourself|regret|another_day|waiting_list_kills|nhs_waiting|while_you_wait|dying_to|kills`,
        `@offer`,
      ],
    },
  ],
  unless: `asa|advertising_standards|cap_code|misleading|misled|claims|claim|claiming|claimed|dodgy|nonsense|quack|quacks|quackery|snake_oil|rubbish|bollocks|ridiculous|shameless|illegal|should_be_illegal|take_down|taken_down|takedown|stand_that_up|stand_up|substantiate|evidence_for|unproven|reported|scam|grifters|grift|charlatan|charlatans|promises|saw_an_ad|seen_an_ad|seen_the_ad|cringe|unverifiable|can't_say|can't_promise|cannot_promise|no_guarantee|no_guarantees|can't_guarantee|cannot_guarantee|not_guaranteed|isn't_a_cure|no_cure|not_a_cure|not_cure
    cake|cakes|cookies|brownies|brownie|biscuits|biscuit|scones|flapjack|flapjacks|traybake|sausage|curry|samosas|samosa|jollof|pizza|coffee|tea|lasagne|chocolate|crumble|pie|soup|mince_pies|drizzle|banana_bread|doughnuts|donuts|bacon|kebab|kettle|vending
    nejm|lancet|bmj|trial|audit|ci|p_<|n_=|confidence_interval|rct|meta_analysis|cochrane|guideline|nice|journal_club`,
};
