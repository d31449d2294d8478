import type { FrameGroup } from './frame-group.ts';

/** Digs at what somebody is: training, hours, leave, health, age, origin, sex, faith. */
export const DIG_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'discrimination',
    needs: 'nobody',
    clear: `
      mail_order|mail-order|correspondence_course|cornflake|cornflakes|crackerjack ~1 degree|qualification|doctor|nurse|doctors|nurses|certificate|licence
      two_year|two-year|2_year|18_month|six_week|weekend|crash course|degree|diploma ~6 thinks|reckons|lanyard|calls|wants|registrar|proper|real
      doctor|nurse|surgeon|consultant|registrar|one ~1 off|from|on temu|wish|ebay|amazon|vinted|shein|gumtree|lidl|aldi|poundland
      temu|poundland|poundshop|own_brand|value_range|knock_off|bootleg|fisher_price|duplo|playmobil|happy_meal @staff|doctor|doctors|nurse|medic|reg|consultant|surgeon
      @who isn't|not|aren't|ain't a? real|proper|actual doctor|doctors|nurse|nurses|surgeon|surgeons|medic|midwife|medicine
      isn't|aren't|ain't|not a nurse|doctor|medic|surgeon|registrar ~4 hca|secretary|calculator|pretending|just
      hca|student|nurse|secretary|receptionist|pa|paramedic|porter|typist with|w a|an|delusions|ideas ~2 calculator|ipad|clipboard|prescription|lanyard|title|certificate|stethoscope|above|badge|station|grandeur
      delusions_of ~2 grandeur|competence|adequacy|importance|medicine
      ideas_above ~3
      40|50|60|80|half ~1 of_a ~3 job|brain ~2
      only 40|50|60|80 ~2 so ~6
      the|our|these|those|bloody|fucking|typical|another part_timer|part-timer|part_timers|part-timers|ltft_mums|ltfts|part_time_mums
      half_a_week|three_days_a_week|3_days_a_week|two_days_a_week|2_days_a_week|three_day_week|two_day_week ~4 isn't|is_not|hardly|real|proper|hobby|not_a ~3
      school_run|nursery_run|school_hols|half_term|nursery_pickup|pilates|toddler_group|baby_group|sports_day|nativity ~8 madam|whatever|excuse|funny|rest_of_us|must_be|of_course|heaven_forbid|god_forbid|convenient
      madam|her_ladyship|some_of_us|of_course|convenient|god_forbid|always ~6 school_run|nursery_run|pilates|toddler_group|nursery_pickup
      paid|pay to push|breed|sit_at_home|have ~2 pram|babies|kids|baby|buggy ~4
      phased_return|light_duties|reasonable_adjustments|restricted_duties ~6 must_be|lovely|nice_for|biscuit|tea|full_pay|rest_of_us|convenient|funny|miracle|jammy|lol
      must_be|must_feel nice|lovely|great ~2 having|being|to_have|to_be|off ~4 anxiety|stress|stressed|phased|fibro|light_duties|adhd|migraines|disabled|part_time|part-time|ltft|pregnant|stress
      stress|sick|anxiety|migraine leave? at 2|21|22|23|24|25|26|27|28 ~4
      funny|strange|odd|amazing how|that ~8 back|sick|anxiety|migraine|stress|fibro|knee|ill ~8 weekend|weekends|friday|monday|bank_holiday|christmas|nights|full_moon|rota|insta|instagram|facebook
      anxiety|migraine|fibro|bad_back|caring_for|back_pain ~6 whenever|every_time|each_time there 's|is ~4
      back_pain|bad_back|sick|stress|migraine ~10 insta|instagram|facebook|snapchat|tiktok|marathon|ibiza|tenerife|festival
      @who ~6 past_it|past_their_best|past_his_best|past_her_best|past_his_prime|past_her_prime|over_the_hill|long_in_the_tooth|one_foot_in_the_grave|sell_by_date|use_by_date|best_before|jurassic|stone_age|from_the_ark|steam_powered|with_leeches|carbon_dated
      at_her_age|at_his_age|at_their_age ~6 embarrassing|knitting|slippers|mini|mutton|tinder|skirt|lol|really|cringe|should|retire|retired
      does|do @whose mum|mummy|mother|parents know|sign|drive|drop|pick ~4
      @staff|@pronoun ~2 looks|look about? 12|twelve|14|fourteen|15|fifteen|10|ten|9|nine ~3
      colouring_book|past_his_bedtime|past_her_bedtime|juice_box|booster_seat|high_chair|paper_round|stabilisers|potty_trained|still_in_nappies|out_of_nappies|out_of_school ~6 @who
      @who ~8 colouring_book|past_his_bedtime|past_her_bedtime|juice_box|booster_seat|paper_round|stabilisers|potty_trained|in_nappies|out_of_nappies|started_shaving
      snowflake_generation|generation_snowflake|tiktok_generation|no_resilience|zero_resilience
      count|lock|hide|watch your|the|yer hubcaps|spoons|silver|teaspoons|wallet|wallets|locker|purse|purses|handbag|valuables ~6 @who|traveller|travellers|gypsy|romanian|lithuanian|albanian
      traveller|travellers|gypsy|gypsies|romanian|romanians|albanian|roma ~8 count|lock|hide your|the|yer hubcaps|spoons|silver|teaspoons|wallet|locker|purse|handbag|valuables
      send|ship|deport|pack ~3 overseas|foreign|foreigners|imgs|img|@nationality ~3 home|back|packing|off
      only_here|here|over_here|up_here|came for the visa|passport|benefits|sponsorship|citizenship|visa_points
      phrasebook|phrase_book|duolingo|rosetta_stone|subtitle|subtitles|charades|english_lessons|elocution ~4 @who
      @who ~6 phrasebook|phrase_book|duolingo|rosetta_stone|charades|english_lessons|elocution
      brummie|scouse|geordie|welsh|essex|plummy|cut_glass|posh|@nationality whine|twang|drawl|drone|screech|warble|mumble|squeak
      typical man|woman|bloke|female|male|girl|boy|public_schoolboy|scouser|private_school|northerner|southerner|@nationality|blonde|gay|millennial|boomer|oxbridge
      man|bloke|lad midwife|midwives
      girls|women|lasses|ladies|females|mums will|'ll ~2 cry|want_to_talk|faint|get_pregnant|be_pregnant|go_part_time|be_off|panic|gossip|only
      those_people|your_lot|their_lot|that_lot|these_people ~4 always|never|can't|don't|all|only|over_here|stick|smell|back
      how does|do|can someone|somebody|@who in|with|on a? wheelchair|stammer|hearing_aid|one_arm|limp|guide_dog ~6
      one working ear|eye|leg|arm|hand ~8
      fenian|papist|taig|proddy|bible_basher|bible_bashers|god_squad|god_botherer|god_botherers|happy_clappy|towelhead|raghead
      chemo_brain|pregnancy_brain|menopause_brain|preggo_brain|adhd_brain|menopausal_mary @named
      @who identifies_as|identify_as a|an doctor|surgeon|nurse|reg|competent|busy|ill|awake|helpful|attack
      call it @who now
      no_kids|childless so no|no_excuse|put|can|should|she|he ~4
      appointed|hired|promoted|shortlisted ~6 golf|golf_handicap|handicap|old_school_tie|daddy|rugby|lodge|surname|legs|cleavage|eyelashes|skirt|quota
      silver_spoon|daddy's_money|trust_fund|bank_of_dad ~6 @who
      @who ~6 silver_spoon|daddy's_money|trust_fund|bank_of_dad|born_with_a
      on_the_blob|time_of_the_month|wrong_time_of_the_month|hormones_are_raging|hormonal_again|painters_in
    `,
  },
];
