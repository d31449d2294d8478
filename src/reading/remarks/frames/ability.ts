import type { FrameGroup } from './frame-group.ts';

/** Somebody is said to be unable, unsafe or idle. */
export const ABILITY_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'belittling',
    needs: 'its-own',
    clear: `
      not_everyone|not_everybody who|that|with ~6 can|should|deserves|belongs|knows ~3
      @who ~5 learn to|how_to @skill
      nobody|no_one has|'s|have ever|yet seen|met|heard ~2 @who
      isn't|is_not|aren't|wasn't ~1 @whose thing|forte|strong_suit|strong_point|calling|gift|bag
      @who couldn't|could_not|cannot|can't|wouldn't @little* ~1 @skill ~6 if|without|to_save|for_toffee|with_both|with_two|with_a_map|himself|herself|themselves|in_a_brewery
      @who couldn't|could_not|cannot|can't even? organise|run|manage|find|pour|boil|hit|lead|command|diagnose|spot|teach|plan|fight|catch|handle|supervise|chair|staff|operate|work|count|add|spell|tie|sell|navigate|drive|park|pull|open|cook|start|arrange a|an|the|his|her|their|two|to|water|toast|sand ~6
      @who couldn't|could_not|can't|cannot ~1 their_way_out|his_way_out|her_way_out
      @who couldn't|wouldn't tell|know|recognise|spot ~4 if|from|even
      @who can't|cannot|couldn't even @skill|do|manage|find|get|be|say|use|work|make|tell|open|turn|remember|answer|log|hold|put|take|write|keep|look|see
      can't|cannot|couldn't even do|get|manage|find|use|write|spell|make|tell|put|take|read @prep? the|a|an|his|her|their|my|basic
      @staff can't|cannot|couldn't|can_not @skill $
      @staff can't|cannot|couldn't|can_not @skill
      @one who can't|cannot|couldn't|won't|wouldn't|doesn't|never @skill|do|be|know
      @many can't|cannot|couldn't hack|cope|read|count|spell|write|drive|manage|park|listen|follow|handle|do_the_job|do_their_job|take_a_joke|take_criticism|hack_it|take_it|be_trusted|be_arsed|be_bothered|organise|find|run
      @who doesn't|does_not|don't|do_not|didn't|wouldn't|hasn't|haven't know|have|got @little* what|how|where|which|one_end|his_arse|her_arse|their_arse|arse|a_clue|the_first|the_foggiest|clue|foggiest|anything
      @who @have no|zero|fuck_all|not_a|not_the_slightest|not_the_foggiest|never idea|clue|business|concept|grasp|understanding|insight
      @who hasn't|haven't a|the|got ~1 clue|scooby|foggiest|danny|first_idea|faintest
      @who @be clueless|winging_it|making_it_up|guessing|blagging_it|hopeless_at|useless_at|crap_at|shit_at|rubbish_at|terrible_at|awful_at|dreadful_at
      @who makes|make it_up|things_up|stuff_up as
      @who @never|@cannot ~2 made|make|got|get|done|do|seen|see|managed|manage|sent|answered|had|written|opened|read|learnt|learned|met|set|lifted|picked|turned|finished|worked|passed|touched|helped|thanked|said ~3 a|an|one|any|single|anything|right|correctly|properly|foot|hand|finger|in_his_life|in_her_life|in_their_life|in_his|in_her|on_time
      @who @be|was wrong|late|missing|useless|asleep|hiding ~2 @always
      @who gets|get|got|getting everything|it|every|them_all|nothing wrong|right|backwards
      @who misses|miss|missed|gets|got|messes|ruins|breaks|botches|fluffs everything|them_all|every_one|every_single|the_lot|all_of_them|wrong_every_time
      @who screws|screwed|messes|messed|cocks|cocked|fucks|fucked|balls|ballsed|botched|botches|bodges|bodged|bungled|bungles|butchers|butchered ~2 up|every|it|the|another
      @whose version of a|an
      @whose idea|definition|notion|concept|understanding|attempt|take|interpretation|contribution|approach of|at|to|for
      @whose handover|plan|handwriting|notes|clerking|discharge|letter|teaching|talk|presentation|powerpoint|slides|email|emails|spelling|note|audit|knots|suturing|stitches|op_note|parking|driving|singing|dancing|cooking|outfit|hair|tie|shirt|shoes|jumper|tattoo|perm|beard|moustache|accent|bow_tie ~3 looks_like|looked_like|reads_like|read_like|sounds_like|sounded_like|is_a_joke|was_a_joke|is_like|was_like|is_fiction|a_work_of_fiction|needs_to_go_in|belongs_in|could_be
      wouldn't|would_not|would_never|won't|don't|do_not|never trust|let|leave|put|want|send|employ|hire|recommend|pay|follow|believe|rely ~1 @anyone ~3 @prep|anywhere|near|within|touch|loose|operate|look|do|run|unsupervised|alone|further|anything|again
      wouldn't|would_not|don't|do_not|cannot|can't|won't|never trust @named
      wouldn't|would_not let|trust|leave|want|have|send @pronoun|@they|@one near|touch|loose|operate|treat|look_after|look|anywhere|within|with|to|on|do|run|alone
      @who shouldn't|should_not|shouldnt|should_never|must_not|ought_not|shud_not be|have_been ~2 allowed|let|trusted|left|anywhere|near|in_charge|a_doctor|a_nurse|a_consultant|a_surgeon|practising|working|loose|given|doing|driving|teaching|running|supervising|qualified|promoted|appointed
      @who @be not|isn't|wasn't|aren't|never|hardly fit_to|safe|fit|up_to|cut_out|capable|competent|good_enough|clever_enough|bright_enough|qualified_to|exactly|even_a|a_real|a_proper|the_full|all_there
      @who isn't|wasn't|aren't|not @little* fit_to|safe|fit|up_to|cut_out|capable|competent|good_enough|clever_enough|bright_enough|qualified_to|exactly|even_a|a_real|a_proper|the_full|all_there
      keep @who away|off|well_away|far_away ~1 from|the|my
      hide @det? the|your ~3 from @who
      a|an|any|my|even|that ~3 @likeness|dog|cat|nan|gran|grandmother|toddler|kid|child|plant|chair|furniture|blind|magic|broken|dead|trained|coin|potato|student|monkey|apple|cleaner|porter|google ~3 would|could|wd ~2 better|job|quicker|more|faster
      more|better use|useful|help|charisma|sense|personality|brains|backbone|medicine|chance|insight|warmth from|in|out|than|off|with|as|of ~2 @likeness|wet|chocolate|a
      @self seen ~8 better|quicker|more|faster|less ~4
      @who wouldn't|won't|didn't|can't last|survive a ~3
      @who could|would turn ~4 into ~4
      who @little* taught|trained|coached|raised @who|@you
      why do|does|did|are @self ~1 have|bother|employ|pay|keep|invite|need @who
      @many where ~3 go|goes to ~3
      hired|hire|employed|employ|got|appointed|recruited someone|somebody|a deaf|blind|foreign|old|disabled|pregnant|gay|who ~5
      so|and|just expect @who to ~3
      not bad for someone|somebody|a|an ~4
      failed|flunked finals|part|exams|osces|med_school|mrcp ~1 twice|three|again|four
      could|would|can do ~2 better|job blindfolded|with_my_eyes|with_a_spoon|in_my_sleep
      @who would|'d|wd|could lose|get_lost|kill|struggle|fail|trip|drown|forget ~6
      @who needs|need|needed a|an|his|her|someone|somebody|to|their|reminding map|sat_nav|satnav|instruction|manual|diagram|hand_holding|carer|chaperone|babysitter|adult|grown_up|mum|mummy|to_tell|to_hold|telling_twice|how_to|nappy|spine|backbone|brain
      @who need|needs|needed ~2 mummy|mum|nanny|hand|hands|nappy holding|changing|held
      must_have|musta|probably|clearly|obviously got|found|won|bought|printed ~2 degree|licence|license|job|registration|qualification|exam|post|number|certificate|pin ~3 cornflakes|cornflake|cereal|cracker|raffle|ebay|internet|online|amazon|bottom|temu|lidl
      @who @be|@who got|bought|won|found|printed ~3 degree|licence|job|qualification|certificate|post|cct|membership|phd|consultant_post ~4 cornflakes|cereal|cracker|raffle|ebay|internet|amazon|temu|tesco|lidl|lottery|a_box
      how_on_earth|how_the_hell|how_the_fuck|how did|does|is|has|can @who ~3 pass|passed|qualify|qualified|graduate|graduated|become|became|function|manage_to|ever|survive
      who @little* hired|employed|appointed|signed|let|passed|promoted|trained|put|gave|thought|made|approved|interviewed @who|@you|this|that
      who @little* signed @who off
      who signed|let|put off? @who
      someone|somebody|can_someone|can_somebody|could_someone|will_someone should|please|needs_to|need_to|ought_to|has_to|must|wants_to|tell|explain|teach|remind|show|inform ~3 @who ~3 how|what|that|where|to|about|which|we|the
      can|could|would|will|does someone|somebody|anyone ~1 tell|explain_to|teach|remind|show|let|buy|get @who ~2
      @who learn|learned|learnt|trained|studied|qualified|went_to_med_school|did_a_course from|on|at|by|in ~2 youtube|google|tiktok|a_cereal|cereal|clown|wikipedia|watching|the_back
      @who @be|failed|failing failed|scraped|scraping ~2 exam|osce|mrcp|part|finals|exams|time
      @who @be a waste|wast
      @who @have|got nothing going|between|in_there
      nothing going_in|going_on|between ~3 @prep|ears|eyes|upstairs|behind
      there's|there_is|theres|with nothing|not_much|nobody|no_one going|in|between|home|upstairs ~2
      @who @be out_of|in_over @whose depth|head
      @who @be promoted|far|well|way|hugely above|beyond|out_of
      any_fool|any_idiot|even_an_f1|a_first_year|a_student|an_a_level|my_nan|my_gran|a_child|a_five_year_old|a_monkey|a_trained_monkey|a_toddler|a_labrador could|would|can|knows|'d|understands
      @one the_one|only_one|only_person|only_reg|only_doctor|only_nurse who|that|i_know ~2 can't|could|can|manages|has_to|doesn't|needs|takes|has
      takes|took|taking @who ~2 hours|days|weeks|a_week|a_month|forever|four_goes|three_goes|ten_goes|five_attempts|three_attempts|all_day|half_the ~2 to
      only took @who ~6 to
      @who takes|took|taking|spends|spent ~1 hours|days|weeks|a_month|forever|longer|half|all to|on|over|just|doing
    `,
    faint: `
      @who @cannot @skill
      @who struggles|struggled|fails|failed|manages|managed|forgets|forgot ~2 to
      no idea|clue
      @who @have no
      useless|hopeless|clueless
      never @prep? ~2 right|on_time|once
    `,
  },
  {
    kind: 'incompetence',
    needs: 'its-own',
    clear: `
      @who will|'ll|is_going_to|'s_going_to|gonna|going_to|is_gonna|'s_gonna|are_going_to|would|could|might|nearly|almost|has|have|'d|is|'s|had @little* @harm
      @who will|'ll|gonna|going_to|nearly|almost kill|hurt|harm|maim|finish|poison|miss ~3 one_day|someone|somebody|one_of|patient|patients|them|us|people|everything|again
      @who killed|murdered|finished_off|butchered|maimed|harmed|poisoned ~2
      @who is_dangerous|'s_dangerous|are_dangerous|unsafe|is_unsafe
      @who @be|a|an danger|hazard|liability|risk|menace to|around|on_the|with|in
      @who should|needs_to|ought_to|must|deserves_to|has_to|wants ~1 be|get|getting struck_off|sacked|fired|locked_up|suspended|retired|put_down|sectioned|jailed|in_prison|barred|shot|deregistered|banned|booted|removed|out
      @who should|needs_to|ought_to|must @little* retire|resign|quit|leave_medicine|step_down|hand_in|be_struck|lose|go_back_to|be_in_prison|be_in_jail
      @who struck_off|struck_off_the_register
      struck_off|sacked|locked_up|fired ~3 @who
      get @who sacked|struck_off|fired|out|off_the_register
      coroner|mortuary|undertaker|morgue|porters|coroners ~3 standby|speed_dial|alert|ready|warned|by_name|busy ~4
      @who ~6 body_bag|body_bags|body_count|undertaker|undertakers
      body_bag|body_bags|body_count ~4 @who
      @who @be negligent|grossly_negligent|criminally_negligent|incompetent|criminal|a_killer|lethal|deadly|a_murderer
      @whose patients die|deteriorate|always|all|never|end_up|keep|get ~3
      @who leaves|leave|lets|let|left ~1 patients|residents|people|them|babies|mums to|lying|sitting|rot|die|in
      @who left ~2 to_die|to_rot
      @named did ~2 on_purpose|deliberately
      @who missed ~5 and|so ~3 died|dead|arrested
      @who ~4 blood_on @whose hands
      blood_on @whose hands
      no_wonder ~4 die|died|dead|dying|sue|suing|arrested ~4 @who
    `,
  },
  {
    kind: 'idleness',
    needs: 'its-own',
    clear: `
      @anyone ~8 pure|plain|sheer|downright lazy|idle|laziness|idleness
      @who can't_be|cannot_be|couldn't_be|won't_be|can't_ever_be arsed|bothered|fussed
      if|when|unless|whenever|until|as_soon_as @who can|could|feels|fancies|decides|bothers|deigns|ever|is ~2 bothered|arsed|like|to|up|itself|turn|awake|show|pick|look
      @who only ~2 turns|turn|shows|show|appears|appear|comes|come|works|work|answers|bothers|bother|does|do|cares|care|moves|move|picks|pick|speaks|wants|likes|rounds|gets|looks|reviews|sees|helps|smiles|emails|surfaces ~3 if|when|for|until|at|because|to|once|as
      @who turns|turned|rocks|rocked|rolls|rolled|strolls|strolled|swans|swanned|saunters|sauntered|wanders|wandered|waltzes|waltzed|sails|sailed|breezes|breezed|ambles|ambled|sloped|slopes|crawls|crawled|slinks|slunk|sneaks|sneaked up|in|off|out|past|home|into|around|about !with
      @who @be|was nowhere to_be|in|when
      @who @be always|never|permanently|forever !been ~2 hiding|sleeping|asleep|late|missing|off|on_break|on_a_break|on_his_phone|on_her_phone|on_their_phone|having|eating|smoking|vaping|skiving|gone|in_the_mess|in_the_office|in_his_office|in_her_office|unavailable|busy|tired|sick|ill|moaning|complaining|whinging|there|around|here|wrong|ready|shopping|drinking|golfing|scrolling
      @who never|@never ~1 here|there|in_on|in_before|in_at|in_till|around|answers|answer|picks|pick|turns|turn|helps|help|works|work|comes|come|bothers|bother|does|do|lifts|lift|arrives|replies|reply|leaves|leave|gets|sees|see|shows|show|stays|listens|listen|apologises|apologise|thanks|pulls|reads|read|writes|write|documents|examines|examine|scrubs|finishes|offers|volunteers|looks|says|rings|calls|moves|move
      @who hides|hid|hide|hiding|sleeps|slept|sleep|sleeping|disappears|disappeared|disappear|vanishes|vanished|vanish|skives|skived|skive|swerves|dodges|dodged|dodge|dodging|shirks|slopes|ducks|ghosts|evaporates|melts ~3 when|whenever|every|all|the|in|off|through|until|at|again|from|out_of|on|anything|work|bleeps|jobs|every_time
      @who @be hiding|asleep|sleeping|snoring|skiving|napping|dozing|kipping ~2 in|on|again|all|through|while|when|somewhere|off
      @who dumps|dumped|dump|palms|fobs|leaves|left|leave|shoves|offloads|offloaded|passes|passed ~3 jobs|work|everything|patients|the_lot|it_all|all ~3 on|off|to|for @anyone|@self|everyone|someone|the
      @who does|do|did|done|doing @little* nothing|fuck_all|bugger_all|sod_all|naff_all|jack_shit|jack|sweet_fa|diddly_squat|the_bare_minimum|the_minimum|as_little|no_work|sfa
      @who earn|earns|earned|gets_paid|paid|get_paid|takes_home|on ~4 for|to ~2 nothing|sitting|sit|that|this|hide|drink|doing|do|sleep|browse|scroll|delegate|walk
      @who has|have|had|'s not? done|lifted|moved|seen|answered|touched|been_seen|opened|shifted|worked|clerked|reviewed ~3 since|all|a_day|a_thing|a_stroke|anything|a_patient|a_finger|nothing|in !wrong
      not_lifted|never_lifted|won't_lift|didn't_lift|doesn't_lift|without_lifting a_finger
      @who on @whose fifth|fourth|third|sixth|tenth|umpteenth|second|fag|tea|coffee|smoke|nth|lunch break|tea|coffee|lunch|fag|flapjack|biscuit|nap
      god_forbid|heaven_forbid|heaven_forfend|god_forbids @who ~3
      wouldn't|would_not|don't|didn't want @who to ~4 break|miss|strain|get|lift|work|actually|do|sweat|lose|spoil|wake
      must_be|it_must_be|must_feel nice|lovely|great|good|exhausting|hard|tiring ~2 being|to|having|to_be ~6
      another|yet_another|his|her|their usual|long|early|three_hour|two_hour|extended|fifth|second|third|very_long|weekly lunch|coffee|break|finish|holiday|sickie|dart|fag_break|nap|duvet_day ~2 @who
      @who allergic_to|scared_of|afraid_of|frightened_of|terrified_of|averse_to|phobic work|graft|patients|bleeps|the_phone|stairs|nights|decisions|the_ward|blood|sick|night_shifts|paperwork|hard|a_day's|responsibility
      allergic_to|workshy|work_shy work|graft|phones|the_phone|patients|effort
      @who @be part-time|part_time ~3 when|at|anyway
      @who ~2 doctor|consultant|surgeon|nurse|manager|reg|registrar|boss in_name_only|on_paper|when_it_suits
      @who thinks|think|reckons ~2 optional|beneath|above|for_other_people|for_the_little_people|the_nurses_do|someone_else's
    `,
    faint: `
      @who late|missing|asleep|hiding|awol|absent|unreachable|uncontactable
      @who didn't|doesn't|won't|refused|refuses|couldn't bother|bothered|answer|turn|come|help
      funny|amazing|strange|odd|interesting|weird|remarkable|uncanny how|that|isn't_it
      can't_be|couldn't_be arsed|bothered
      the_hard_cases|hard_cases|the_hard_ones|someone_else's|other_people's
      mia|awol|awol_again|nowhere_to_be_seen|nowhere_to_be_found
    `,
  },
];
