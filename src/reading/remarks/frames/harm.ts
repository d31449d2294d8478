import type { FrameGroup } from './frame-group.ts';

/** Somebody is threatened, shut out or picked on for what they are. */
export const HARM_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'threat',
    needs: 'its-own',
    clear: `
      @self|you|i'll|ill will|'ll|am_going_to|'m_going_to|gonna|going_to @little* punch|slap|smack|kick|hit|thump|deck|batter|strangle|throttle|kill|murder|kneecap|flatten|destroy|ruin|end|finish|bury|break|wipe|smash|hurt|swing|lamp|knock off|up|out? @anyone
      @self will|'ll|gonna|going_to make ~1 @anyone|@whose ~1 pay|regret|sorry|life|suffer|wish|leave|hell
      @self will|'ll|gonna|going_to make_sure|see_to_it|see_that|ensure|make_certain ~1 @anyone ~3 never|doesn't|don't|fail|fails|pays|regret|pay|suffer|suffers|loses|lose|get_sacked|gets_sacked|regrets|don't_get|won't|can't|isn't|aren't|gets_nothing|has_no
      make|making @whose life|shift|placement|rotation|job hell|a_misery|miserable|difficult|a_living_hell|unbearable|impossible|very
      wipe|slap|knock|smack ~1 smile|grin|smirk|smug|look off @whose
      watch_your|watch_yourself|watch_ya|better_watch|best_watch|careful_or|keep_your_mouth|keep_it_shut|consider_this_a_warning|be_careful_what|think_very_carefully|think_long_and_hard|if_you_know_what's_good|for_your_own_good|accidents_happen|nice_career|nice_family|shame_if|it'd_be_a_shame|would_be_a_shame|be_a_pity_if ~3
      @you will|'ll|won't|are|'re @little* regret|be_sorry|pay_for|never_work|never_get|be_finished|get_what's|get_yours|wish_you|find_out_what|live_to_regret|be_out|be_looking|lose_your|not_get_your|never_pass|never_be_signed
      @you can|could kiss|say goodbye|bye|forget
      kiss goodbye to
      @you ~6 or|else or_else|and_see_what|or_i'll|or_i_will|and_i'll|and_you're_finished|or_you're_finished|or_you'll_be|or_there'll|and_see
      @you @be|will_be|'ll_be finished|toast|dead_meat|history|for_it|over !at|with|on|by|early|late|tomorrow|up|today|for|taking|writing|the
      @self know @whose car|address|house|shifts|shift|route|kids|school|street ~4
      @you|@whose ~1 days|card|time|luck|contract|career|number|job|arcp|sign_off|references|reference|training is|are|'s|won't|will|will_be|won't_be|can ~2 numbered|marked|up|running|over|renewed|finished|signed|disappear|on_the_line|end
      grass|report|cross|complain|tell|speak|talk|snitch|whistleblow|go|breathe|dob|rat ~2 on|about|to|me|us|again ~5 and|or ~1 @you|your|i'll|i_will|there|see ~4 regret|won't|will|be|finished|sorry|gone|goodbye|never|out|contract|see|lose|fail
      @self know where @anyone live|lives|park|parks|park_your|drinks|drink|walks $
      @self know|knows which ~2 @anyone|your ~4
      see @anyone outside|in_the_car_park|in_the_carpark|after_work|after_the_shift|in_the_ambulance_bay
      @anyone ~4 car_park|carpark|ambulance_bay|outside ~3 after|alone|no_cameras|later|and_see
      needs|need|wants|deserves|asking_for a|to_be good|slap|smack|kicking|hiding|punch|slapping|battering|beating|taught
      teach|taught|teaching @who|@you a lesson
      @anyone ~2 in_my_bad_books|on_my_list|on_my_hit_list|on_my_shit_list|marked_card|a_marked_man
      or i will|'ll|'m ~1 show|tell|post|leak|expose|ruin|make_sure|send|forward|share ~2 everyone|everybody|all|your|them|the|you|that|her|him|about
      @you sunday|saturday|nights|christmas|weekends|minors|clinics til|till|until|for ~2 retire|retires|end|rest|life|forever|year
      doing|on|covering ~2 sundays|saturdays|sunday|nights|christmas|weekends ~2 til|till|until|for ~1 you|@you|life|the_rest
      next_time @you ~8 needing|need|be|i'll|will|won't
      slash|key|let_down|scratch ~2 @whose tyres|car|bike
      hope @who|@you ~2 loses|fail|fails|falls|dies|rots|crash|crashes|chokes|choke|suffers|suffer|burn|burns|catches|never|is_sacked|gets_sacked|struck
      hope @who|@you ~2 gets|get !over|better|well|home|some|to|there|through|on|in|back|this|that|it|the
      hope|hoping|pray|praying ~1 @anyone break|breaks|rot|rots|choke|chokes|drown|drowns
      hope|hoping|wish|wishing|pray|praying|prayed ~2 @anyone ~1 gets|get|catches|catch cancer|covid|norovirus|shingles|scurvy|chlamydia|worms|sacked|fired|dismissed|suspended|struck_off|run_over|knocked_down|mugged|sued|divorced|burgled|done|what's_coming
      hope|hoping|wish|wishing|pray|praying a|the bus|train|tram|lorry|truck|van|skip|piano ~1 hits|hit|flattens|flatten|squashes|squash @anyone
      hope|hoping|wish|wishing|pray|praying a|the bus|train|tram|lorry|truck|van|skip|piano ~1 falls|fall|lands|land on @anyone
      hope|hoping|pray|praying|wish|wishing @whose ~2 goes|go|is terribly|badly|horribly|tits_up|pear_shaped|down_the_pan|wrong|a_disaster|a_nightmare
      wish|wishing ~1 @anyone ~1 slow|painful|horrible|early death|end
      @self hope @who|@you ~2 @little* struck|sacked|fails|fail|dies
      and|then|just|you'll see what|how ~1 happens|@you|your|that|becomes|fast|long ~3
      @self will|'ll make_sure_of_it|make_certain_of_it|see_to_that|remember_this|remember_that|not_forget|make_it_my_business
      i'd be careful|very_careful ~8 @you|complain|complained|say|said
      want to be careful ~6
      @self will|'ll see to it ~6
      @self will|'ll make sure ~2 @whose ~4 disappears|goes|vanishes|fails|gets_lost ~2
      your|his|her|their visa|reference|references|contract|probation|sign_off|arcp|training_number|job ~3 goes_through|comes_through|depends|depend|is_in_my|in_my_hands|is_toast|won't|says|gone|down_the
      @who should be|@little* watch|worried|scared|afraid|careful
      @who ~2 what's_coming|comeuppance|what_he_deserves|what_she_deserves|what_they_deserve|whats_coming
    `,
    faint: `
      you've_been_warned|you_have_been_warned|last_warning|final_warning|think_carefully|think_twice_before
    `,
  },
  {
    kind: 'exclusion',
    needs: 'its-own',
    clear: `
      don't|dont|do_not|nobody|no_one|noone|never|not|let's_not|lets_not|stop tell|telling|invite|inviting|include|including|mention|mentioning|sit|swap|reply|respond|save|lend|add|buy|laugh ~3 @named|@pronoun
      invite|inviting|invited everyone|everybody|all|the_whole|the_rest ~4 but|except|apart|bar|minus|not|other ~2 @who
      without @who ~4 chat|group|link|drinks|party|knowing
      group|chat|whatsapp|drinks|party|curry|do|night_out|leaving_do|meal|pub|lunch|trip ~4 without|minus|excluding|sans|but_not|except|not ~1 @who
      new|another|separate|secret|private|different|second group|chat|group_chat|whatsapp|channel|thread ~4 without|minus|not|excluding|so ~2 @who
      everyone|everybody|all|let's|lets|let's_all|we_all|we_should|you_lot|nobody|no_one|we ~2 ignore|blank|leave|stop|cold_shoulder|freeze|walk_out|stand_up|log_off|mute|block|unfollow|avoid|boycott|shun|go_silent|go_quiet|look_at|rate|score|mark|vote|report|complain|downvote|write|refuse ~6 @who
      let's|lets|let_us|shall_we|we_should|everyone|all|why_don't_we ~1 all? rate|score|mark|vote|report|complain|downvote|gang|ignore|blank|freeze|mute|boycott|avoid|stop|leave @little* ~4 @who
      ignore|blank|freeze|freezing|ignoring|blanking|shun|boycott @who ~4
      freeze|freezing|force|forced|drive|push|hound|edge @who out
      leave @who out|on_read|off|out_of|to_it|hanging|to_struggle|to_drown|in_the_dark
      @who @be not|isn't|aren't|wasn't|never invited|welcome|wanted|coming|on_the_list|one_of_us|getting_an_invite
      @who @little* not_invited|isn't_invited|uninvited|not_welcome|can't_come|can't_sit|won't_be_missed|get_the_hint|gets_the_hint|take_the_hint|takes_the_hint
      so|until|till|til|see_if|hope|maybe @who gets|get|takes|take the_hint|the_message
      so|and|then|until|till|til @who ~1 can't|won't|doesn't|will|leaves|quits|resigns|gets ~1 come|know|find_out|see|resign|leave|quit|put_in|hear
      nicer|better|happier|easier|quieter|calmer|more_fun|safer|smoother|lighter ~3 when|without|now|if ~1 @who ~4 isn't|not|off|away|gone|on_leave|n't|there|here|goes|has_gone|left
      glad|happy|relieved|thank_god|delighted|can't_wait|cannot_wait|counting_down|roll_on|good_riddance ~2 @who ~2 gone|leaving|leaves|left|off|rotates|goes|retires|isn't|away|fucks|moves
      good_riddance to? @who?
      nobody|no_one|noone|no-one likes|like|wants|want|respects|trusts|rates|can_stand|believes|takes|listens|wanted|asked|misses|cares|needs|invited|will_miss ~2 @who|to_work_with_you|you|for_your
      @who nobody|no_one likes|wants|respects|trusts|rates|can_stand|asked
      @everyone hates|hate|dreads|dread|avoids|can't_stand|laughs_at|laughs|despises|knows|thinks|agrees|loathes|feels ~3 @who
      hands_up|thumbs_up|like_this|raise|react|who_else|anyone_else|vote|show_of_hands|+1|poll ~3 hates|hate|can't|dreading|dread|sick|had_enough ~6 @who
      worst_of|stories_about|best_story|your_worst|one_thing_you_hate|pet_hates|what_you_hate|things_you_hate|post_your|share_your|drop_your|add_your ~4 @who ~4
      pick|picking|gang|ganging|pile|piling up? on @who
      make|making @who cry|leave|quit|resign|sweat|feel_small|look_stupid
    `,
    faint: `
      dont_tell|don't_tell|do_not_tell|keep_it_from|keep_this_from|nobody_tell|no_one_tell|without_telling|hide_it_from @named|@pronoun
      pass_it_on|mum's_the_word|don't_let_on|keep_it_quiet|keep_it_between
      secret_group|other_group|new_group
      everyone|everybody|all|whole|rest ~4 but|except|apart_from|bar|minus|other_than @named|@pronoun
    `,
  },
  {
    kind: 'discrimination',
    needs: 'nobody',
    clear: `
      go|crawl|get|fuck_off back ~1 where|wherever @you|@pronoun|@they came|come|comes from
      one_off_the_boat|fresh_off_the|straight_off_the|just_off_the_boat|off_the_plane|back_to_india|back_to_africa|back_to_pakistan|back_to_nigeria|back_to_poland|back_to_romania|go_back_where|where_they_came|where_he_came|where_she_came|their_own_country|his_own_country|her_own_country|third_world|banana_republic|speak_english|proper_english|learn_english|speaks_english|barely_english|curry_muncher|camel|jungle_bunny ~2
      went|goes|go|send|ship|deport ~2 home|back ~1 to ~2 bucharest|lagos|delhi|karachi|manila|warsaw|mumbai|accra|dhaka|india|pakistan|nigeria|poland|romania|ghana|philippines|africa|china
      another|yet_another|more|these|typical|bloody|fucking|all_the|cheap|half ~1 foreigner|foreigners|immigrant|immigrants|asian|asians|africans|filipinos|indians|nigerians|poles|romanians|muslims|women_drivers|overseas|imgs|img
      foreign|overseas|international|indian|nigerian|filipino|african|asian|polish|romanian|pakistani|egyptian|chinese|arab|immigrant|imported doctors|docs|nurses|grads|graduates|trainees|medics|doctor|nurse|lot|lads ~3 can't|never|don't|always|all|only|wouldn't|aren't|just|need|should|taking|are|who
      can't_understand|cannot_understand|couldn't_understand|don't_understand|can_understand|understand|understands|subtitles|translator|interpreter|decipher ~3 word|@who|accent|says|saying|for @who|says|he|she|they|@whose
      @who ~4 subtitles|google_translate
      @whose accent ~3
      women|men|girls|mums|mothers|ladies|females|blondes|gays|muslims|jews|christians|asians|indians|nigerians|africans|filipinos|welsh|scots|irish|northerners|southerners|scousers|old_people|over_50s|millennials|gen_z|boomers|foreigners|immigrants|black_people|disabled_people|dyslexics|aspies|autistics|part_timers|part-timers|mums_to_be|the_gays|the_blacks|the_poles ~2 can't|cannot|shouldn't|should|don't|are|always|just|never|belong|in|need|only|aren't|all ~2 hack|be|lead|operate|cope|drive|think|do|handle|want|too|always|work|emotional|all|lazy|surgery|ortho|stick|take|useless|pull|just|dramatic|surgeons|understand|same|weak|for
      women|a_woman|girls|a_girl|female|a_female|lady in|on|doing|as|running|leading|surgeon ~3 pray|god|help|what|surgery|never|ortho|charge|should|heaven
      put|let|given|got a_woman|a_girl|a_female|a_mum ~6
      time_of_the_month|that_time_of_the|on_her_period|on_the_blob|pmt|pms|pmsing|pmt-ing|menopausal|menopause_again|hot_flush|her_hormones|hormones_again|hormonal|baby_brain|mumsy|maternal_instinct|like_a_girl|man_up|get_back_in_the_kitchen|back_to_the_kitchen|make_me_a_sandwich|sleeping_her_way|good_looking_for|pretty_face|nice_legs|great_legs|nice_arse|great_tits|bit_of_skirt|totty|eye_candy|diversity_hire|token|tick_box|tickbox|box_tick|quota|positive_discrimination|dei_hire|diversity_quota|only_got_it_because|because_he's_a_man|because_she's_a_woman|cos_she's_pretty|because_he's_black|because_she's_black|because_she's_asian|because_she's_gay|ticks_the_box|ticks_a_box|tick_the_box ~3
      diversity|token|quota|ethnic|gay|female|woman|black|asian|brown|lesbian|disabled|trans ~1 hire|appointment|box|candidate|card|one|mafia|quota
      play|plays|playing|played|pull|pulls|pulling|pulled ~1 race|gender|woman|disability|autism|adhd|mum|victim|muslim|dyslexia|mental_health|sick card
      @who ~4 too old|too_posh|past_it|old_enough|senile|dementia|alzheimers|alzheimer's|zimmer|stair_lift|stairlift|bus_pass|retirement_home|nursing_home|care_home|memory_clinic|hearing_aid|hearing_aids|mobility_scooter|incontinence|knackers_yard|knacker's_yard|glue_factory|put_out_to_pasture|antiques_roadshow|tena|carbon_dated|carbon_dating
      wheel|wheeling|wheeled @who out|in|off|round|back|home
      @number and still|@who ~3 thinks|trying|insists|reckons|wants ~4
      @who @be @number ~1 odd|if_a_day|something|and_a_bit|years_young ~4
      deaf_as|blind_as|deaf_and|half_deaf|half_blind|cripple|crippled|spacker|spaccy|special_needs|window_licker|on_the_spectrum|bit_autistic|proper_autistic|a_bit_aspergers|rain_man|so_autistic|so_ocd|spaz|gimpy|limpy|hopalong|peg_leg|wheelchair_warrior|stammering|stuttering|dyslexic|mentalist|bipolar_bitch|schizo|psycho_bitch|basket_case|nutjob|wrist_slitter ~4
      @who ~3 on_the_spectrum|autistic|aspergers|asperger's|adhd|dyslexic|bipolar|schizo|a_bit_autistic|ocd ~3 explains|obviously|clearly|if|wouldn't|lol|😂|so|no_wonder|card|excuse|or_something|much
      part-time|part_time|less_than_full_time|ltft|flexible_working|job_share|school_run|nursery_pick_up ~3 commitment|committed|proper|dedication|dedicated|real|half|hobby|holiday|lazy|doctor_in|doctor|effort|brain|surgeon|job|only|weekly
      part-time|part_time @named
      mat|maternity|paternity|sick|stress leave ~8 again|convenient|skive|skiving|lazy|another|bet|sunny|jollies|year_off|😂|lol|excuse|yet_another|breeding|must_be
      off_sick|sick_again|off_sick_again|signed_off|off_with_stress|pulled_a_sickie|sickie|gone_sick|called_in_sick ~6 must_be|again|convenient|funny|sunny|weekend|coincidence|hangover|hungover|bank_holiday|world_cup|😂|lol|🙄|monday|rename|obviously|yeah_right|apparently|sure|football|allergic|good_weather|every|birthday|of_course|match|nice
      pregnant|up_the_duff|knocked_up|breeding|bump|another_baby|another_one|popping ~6 again|selfish|convenient|inconvenient|timing|rota|cover|typical|shouldn't|waste|contract|commitment|lol|🙄
      prayer_break|prayers|praying_again|prayer_mat|prayer_room|ramadan|fasting|hijab|headscarf|turban|skull_cap|burka|burqa|kirpan|sabbath|ramadan_crew ~8 again|skive|excuse|hangry|useless|lazy|asleep|awake|convenient|bomb|terrorist|isis|😂|lol|🙄
      @nationality degree|degrees|training|med_school|medical_school|timekeeping|time_keeping|time|standards|manners|english|accent|doctors|nurses|grads|qualification ~4
      one|someone|somebody|anyone|locum|doctor|nurse|reg ~3 who|that ~4 speaks|can_understand|could_understand|understands|understandable ~3
      typical @nationality ~3
      the|that @nationality one|lot ~2
      what do|can|did @you expect from ~4
      maternity|paternity|parental|mat leave ~3 lasted|longer_than|jolly|skive|again ~4
      should be|have|have_been ~2 put_out|retired|doing_the_flowers|in_a_home|put_down|on_the_scrapheap|with_the_leeches ~3
      hearing aid|aids ~6 nodding|hears|listening|whistle|selective|batteries|switched_off|turned_off|convenient
      off|sick|leave|out with|w|for ~3 stress|anxiety|depression|back|migraine|burnout|nerves ~5 again|must_be|nice|mine|rest_of_us|call|convenient|lol|supposedly|minute|whenever|sunny|snows|weekend|lucky|yeah|aye|november|tuesday|monday
      stress|sick leave|note|pay ? ~6
      belongs|belong|should_be|ought_to_be in a home|museum|zoo|nursing_home|care_home|skip|bin|asylum|circus
      bomb|terrorist|isis|taliban|suicide_vest|jihadi|jihad ~4 @who
      conversion|top-up|top_up|apprentice|access|open_university|bulgarian|eastern_european|caribbean|online|overseas|indian|private degree|course|lot|route|med_school|medical_school|crew|paramedics|nurses|school|doctors|trained|degrees ~8 not_real|real|proper|never|can't|shouldn't|crayons|cheap|bought|worthless|rubbish|joke|playing|pretend|won't|neither
      pretend|plastic|mickey_mouse|pound_shop|budget|fake|noddy|noctor|noctors|wannabe|diet|poundland|lidl|aldi|temu|pseudo|play|cosplay|not_a_real|not_real|not_proper|so_called|so-called|glorified|toy doctor|doctors|consultant|nurse|nurses|surgeon|surgeons|medic|medics|degree|degrees|clinician|clinicians|registrar|secretary|typist|waitress|taxi|hca|bed|hairdresser|cleaner|physio|version|course|paramedic|paramedics
      noctor|noctors|doctor_cosplay|cosplaying_as|playing_doctor|playing_doctors|play_doctor|playing_nurse|wannabe_doctor|wannabe_doctors|bedpan_changer|bum_wiper|bum_wipers|arse_wiper|failed_medic|failed_doctor|failed_medics|med_school_reject|med_school_rejects|not_clever_enough_for|couldn't_get_into_med
      failed|couldn't_get_into|didn't_get_into|not_clever_enough|wasn't_clever_enough|rejected_from ~2 med_school|medical_school|medicine|surgery|training
    `,
    faint: `
      subtitles|google_translate|a_translator|interpreter ~4 @who
      memory_clinic|stair_lift|stairlift|bus_pass|zimmer|carbon_date|antiques_roadshow|knackers_yard|pasture|jurassic|museum|bath_chair|ear_trumpet ~6 @who
    `,
  },
];
