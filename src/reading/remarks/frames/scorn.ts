import type { FrameGroup } from './frame-group.ts';

/** Mock surprise, thanks and wonder that the message shows, and scorn for a whole team or specialty. */
export const SCORN_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'sarcasm',
    needs: 'its-own',
    clear: `
      such|what heroes|martyrs|dedication|devotion|foresight|selflessness|leadership|commitment $
      oh|yeah|yes|nah|no no|yeah|please please? do go|send|take|leave|carry|keep|sit|tell|finish|have
      bravo|well_done|congrats|congratulations|thanks|cheers|hero|saviour|legend|excellent ~8 minutes|mins|min|hours|hour|hrs late
      thanks|big_thanks|huge_thanks|massive_thanks|many_thanks|shout_out|shoutout to ~1 whoever|@who ~6 oh_wait|oh_no
      oh_wait ~1 @pronoun|@they
      month|year|week|century ~2 goes to ~2 genius|hero|whoever|legend|clown|muppet|person
      isn't|ain't it|that fab|lovely|nice|great|kind|sweet|wonderful|marvellous|grand|special that|how|when @who
      you will|'ll ~1 glad|pleased|delighted|thrilled|relieved to hear|know ~1 @who
      @who ~10 must_be|must_feel worn_out|shattered|knackered ~2 hero|poor|bless|all_that
      shock_horror|surprise_surprise|quelle_surprise|what_a_shock|what_a_surprise|colour_me_shocked|colour_me_surprised|there's_a_first|first_time_for_everything|wonders_will_never_cease|wonders_never_cease|miracles_do_happen|stop_the_press|stop_the_presses|hold_the_front_page|alert_the_media|hell_has_frozen|put_the_flags_out|put_out_the_flags|get_the_bunting|mark_your_calendars ~8 @who
      @who ~10 shock_horror|surprise_surprise|quelle_surprise|what_a_shock|what_a_surprise|colour_me_shocked|there's_a_first|wonders_will_never_cease|wonders_never_cease|miracles_do_happen|stop_the_press|alert_the_media|hell_has_frozen|attenborough
      attenborough|wildlife_documentary ~8
      don't_mind_us|don't_get_up|don't_strain_yourself|don't_all_rush|don't_hurt_yourself|don't_rush_on_our ~6
      found|finds|finding|made time to|for|in ~8 between|busy_schedule ~2 coffee|coffees|golf|lunch|lunches|breaks|gym|selfies|$
      waved|smiled|nodded|watched|supervised ~2 from ~2 staff_room|sofa|mess|coffee_room|office|doorway|desk|chair
      taught ~1 so_much|loads|everything about ~2 vending|hiding|biscuits|kettle|sofa|avoiding|how_not
      great|lovely|excellent|brilliant|superb|fantastic ~6 , ~3 none|nobody|not_one|no_one ~6
      will|'ll|can operate|discharge|clerk|run|staff|see|do itself|themselves ~3
      as_if_by_magic|like_magic|by_some_miracle ~6 @who
      some_of_us ~2 work|actually|have_jobs|have_patients|came_in|do_nights|turned_up ~6
      slow_clap|golf_clap ~6
      someone_had_to_be|it_was_always_going_to_be|it_would_be|had_to_be @named|$
    `,
    faint: `
      love|loving that|this for us|him|her|them
      kindly|graciously|generously|magnanimously agreed|consented|offered|decided|deigned|condescended|allowed|permitted ~2 to|us ~6 before|after|only|heroes|wow|eventually|at_last|@prep
    `,
  },
  {
    kind: 'belittling',
    needs: 'its-own',
    clear: `
      @many ~4 wouldn't|would_not|couldn't know|recognise|spot|find|diagnose|see a|an|the|if|what|their
      @many ~2 couldn't|can't|cannot|won't find|organise|spot|diagnose|cope|run|tell|read|manage|spell|count|interpret|examine|hold a|an|the|anything|without|their|any|with
      @many :|= ~2 where|home_of|discharging|refusing|saying_no|proudly|bouncing|losing|blocking
      never|not met a|an|any ~2 who|that could|can|knew|did|does|didn't|wasn't ~6
      laziest|thickest|rudest|slowest|smuggest|dullest|most_useless|most_unhelpful|most_arrogant ~1 corridor|team|ward|specialty|department|crew|bunch|shift|staff|people|profession|lot|unit
      @many ~2 allergic_to|scared_of|frightened_of|terrified_of|too_important|too_posh|too_grand|too_good ~2 work|patients|blood|seeing|anything|nights|weekends|medicine|stethoscope|stethoscopes|touch|touching|coming|come|phones|the_phone|sick|hard|to|for
      specialty|profession|team|department whose ~3 main|only|biggest|hardest|entire|whole|idea ~6
      typical|peak|bloody|fucking @many ~4
      @many strikes|strike again
      @many ~4 gatekeepers|jobsworths|plumbers|carpenters|travel_agents|chippies|meatheads|caveman|cavemen|bouncers|glorified ~3
      call|calls themselves|himself|herself|yourself|yourselves a? doctor|doctors|nurse|nurses|surgeon|surgeons|specialist|specialists|expert|experts|professional|professionals|leader|consultant|team|hospital
      @whose guide|motto|mission_statement|answer|contribution to|is|:|=
      how_many @many does_it_take|to_change
      if_in_doubt|when_in_doubt ~1 refer|turf|dump|bounce|blame|deny|say_no ~6
      where ~2 careers|patients|referrals|hope|dreams|ambition|compassion goes|go|come|comes to ~2
      @many @be? ~1 finish|finishes|finished|home|gone|golf|knock_off ~1 by|at|til|before half_3|3|three|4|four|lunchtime|noon|2|two
      only|all @many ever|does|do ~1 is say_no|block|moan|refer|dump|bounce|complain
      @many ~3 only_know|only_knows|only_good|only_care|only_cares ~6
      @many ~3 coven|creche|kindergarten|asylum|circus|zoo|boys_club|cult|mafia|cesspit|dumping_ground
      @who ~2 empty scrub_top|scrubs|vessel|suit|chair|lanyard
    `,
  },
  {
    kind: 'rumour',
    needs: 'its-own',
    clear: `
      @who|@whose ~8 up_the_duff|bun_in_the_oven|bats_for|playing_away|chucked_him|chucked_her|thrown_him_out|thrown_her_out|kicked_him_out|kicked_her_out|loan_shark|bailiffs|ring_mark|no_ring|sugar_daddy|onlyfans|only_fans|grindr|tinder|hinge|bumble|swingers|love_child|secret_family|other_woman|other_family|restraining_order|ankle_tag|aa_meeting|aa_meetings|gamblers_anonymous|toy_boy|toyboy|divorce_lawyer
      @who ~6 stopped_wearing|not_wearing|taken_off|without ~2 ring|wedding
      @who ~10 ivf|affair|inpatient|divorce|husband|wife|boyfriend|girlfriend|pregnant|baby|rehab|drinking|tablets|section|sectioned|kid ~8 don't_say|don't_tell|you_didn't|between_us|apparently|explains|calling_it|mark_my_words|reckon|allegedly
      don't_say_i_said|you_didn't_hear|didn't_come_from_me|not_from_me|don't_say_it_came|under_your_hat|you_heard_it_here|strictly_between|now_you_know|don't_ask_how_i_know ~4
      between_us|apparently|heard|calling_it|word_is|they_say ~6 @who ~6 inpatient|up_the_duff|sectioned|moved_in|moved_out|third_go|on_the_pull|back_on_the|off_the_wagon|on_the_wagon|in_debt
      half|whole|everyone|everybody ~2 mess|ward|hospital|unit|department|theatres knows|know about ~4
      @whose car ~2 outside|parked|seen|spotted|overnight ~8
      married ~3 not|just_not to? each_other
      suspended|sacked|rehab|dismissed|drunk , not|not_just ~1 on_leave|leave|sick|holiday|annual_leave|study_leave|ill
      not|isn't ~1 on? study_leave|annual_leave|leave|sick|holiday , @pronoun|@whose ~3
      anyone_else|anyone|does_anyone|anybody reckon|think|suspect ~1 @who ~2 bats|gay|pregnant|drinking|on_something|seeing|shagging|drunk|closet|cheating|using|hungover|sleeping|having|losing
      @who ~4 kipping|living|dossing ~1 in|out_of ~2 on_call|car|mess|office|camper|on-call
      boyfriend|husband|wife|brother|son|partner ~2 inside|in_prison|in_jail|in_court|been_arrested|dealing ~3
    `,
  },
];
