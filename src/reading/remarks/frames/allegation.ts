import type { FrameGroup } from './frame-group.ts';

/** Somebody is said, as a fact, to have done wrong; or their private life is passed on. */
export const ALLEGATION_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'dishonesty',
    needs: 'its-own',
    clear: `
      @who @little* @always? @misdeed ~2 @whose|the|our|from|patients'|all|@det ~1 @spoil
      @who @little* @be @always? @misdeed ~2 @whose|the|our|from|patients'|all|@det? ~1 @spoil
      @who @misdeed @spoil
      @who @have @always? @misdeed ~3 @spoil
      @who ~3 hand|hands|fingers in the till|cookie_jar|collection|cash_box|drug_cupboard
      sticky fingers ~4 @who
      @who ~3 sticky fingers
      @who @be? at_it|on_the_fiddle|on_the_take|bent_as ~3
      @who|@whose ~2 signs|signed|writes|wrote|documents|documented|charts ~4 hasn't|didn't|never|hadn't|haven't done|seen|examined|taken|given|done_them|met
      @who never examined|saw|checked|took|did|went|looked|met|gave|spoke ~8 wrote|documented|signed|says|said|claimed|billed
      @who signed|signs|wrote|writes ~4 without even? seeing|reading|examining|looking|checking|asking|meeting
      @who will|would|'d|'ll sell|lie|throw|stab|say ~3
      @who ~1 lies|lied|lying|fibs|fibbed ~1 to|about|through_his|through_her|through_their|again|on_the|for_a_living
      @who make|makes|made|making|fills|filled|invents ~4 up|from_imagination|out_of_thin_air|off_the_top
      @who|@whose ~4 @be all? fiction|fabricated|made_up|invented|fake|faked|forged|plagiarised|chatgpt|ai_generated|copied|lies|a_lie|pack_of_lies|doctored|bollocks
      pack_of_lies|lying_through|lying_bastard|lying_toad|lying_git|porky_pies|porkies|compulsive_liar|pathological_liar|never_told_the_truth|wouldn't_know_the_truth ~3
      don't|do_not|never|can't|cannot believe|trust a|any|one|@little* word|thing ~3 @who
      @who cover|covers|covered|covering|hush|hushes|hushed|sweep|sweeps|swept ~3 up|under|everything|deaths|mistakes
      @who take|takes|taking|took|pinches|steals|stole|nicks|nicked ~2 credit|backhanders|bribes|kickbacks|bungs|cut|brown_envelopes|freebies
      @who in_the_pocket|in_the_pay|on_the_take|on_the_fiddle|at_it|bent|corrupt|a_crook|on_the_make|in_on_it
      backhander|backhanders|bung|bungs|kickback|kickbacks|brown_envelope|brown_envelopes|on_the_fiddle|on_the_take|fiddling ~6 @who
      @who ~4 backhander|backhanders|bung|bungs|kickbacks|brown_envelope|brown_envelopes|on_the_fiddle|on_the_take
      @who signing|sign|signs|signed ~3 blind|off_blind|without_reading|for_cash|for_mates
      @who pretends|pretend|pretending|claims|claimed|lets_on to_be|to_have|he's|she's|they're|to_work|that
      @who stab|stabs|stabbed|stabbing ~3 in_the_back|back
      @who says|tells|said one_thing ~4
      bet|reckon|pretty_sure|sure|certain|convinced|positive|obviously|clearly|suspect @who ~2 @misdeed|faking|fakes|lying|made_it_up|skiving|hiding|flogging
      @who @be faking|putting_it_on|milking|malingering|skiving|having_us_on|pulling_a_fast_one|at_it_again|having_it_away
      @who milks|milking|milked ~2
      @who fakes|faked|faking ~2
      @who would sell|throw @whose|you|us|their ~3 grandmother|granny|nan|mother|mum|bus|name|soul
      @many don't|doesn't|only care|cares ~2 about ~4
      @many puts|put profit|profits|money|targets|pay before|above|over
      @organisation @be|@organisation a|an|all|just|run ~3 cowboy|cowboys|cartel|scam|racket|shambles|joke|disgrace|cowboy_outfit|criminals|crooks|death_trap|cult|mafia|ponzi|con|sham|rotten|corrupt|toxic|crooked|by|rip_off|con|dump|hellhole|prison|disaster|circus|farce|waste
      @organisation doesn't|does_not|don't|couldn't|only|never give|care|gives|cares|gives_a|about|want|lifted|pays|pay ~4
      avoid|boycott|steer_clear_of|don't_use|do_not_use|don't_go_to|don't_put|do_not_put|don't_send|stay_away_from|wouldn't_send|wouldn't_put ~4 @organisation
      @organisation ~1 staff|bosses|managers|owners|directors|doctors|nurses ~1 @misdeed|neglect|abuse|hit|starve|drug|ignore
      @organisation would|will|'d|'ll @little* sell|let|kill|hire|do_anything|lie|throw|bury|say
      @organisation kills|killing|kill|neglects|abuses|starves|drugs|poisons|fails|failed|protects|protected|hires|promotes|rewards|punishes|ignores|bullies|gags|silences|sells|buries|hides|launders|fiddles|robs|fleeces|exploits|lies|cheats|covers ~4
    `,
    faint: `
      @who claims|claimed|pretends
      apparently|allegedly
    `,
  },
  {
    kind: 'impairment',
    needs: 'its-own',
    clear: `
      @who @be @little* drunk|pissed|hungover|hammered|wasted|steaming|stoned|high|high_as_a_kite|coked_up|on_drugs|on_something|on_the_sauce|on_the_booze|on_the_drink|on_the_bottle|on_the_wine|on_the_gin|on_the_morph|on_the_vodka|on_coke|off_his_face|off_her_face|off_their_face|half_cut|under_the_influence|an_alcoholic|an_alkie|a_drunk|a_junkie|an_addict|using_again|using_at_work|drinking_again|drinking_at_work|back_on_the|sloshed|tipsy|sozzled|bladdered|three_sheets|over_the_limit|self_medicating|self-medicating|popping_pills|nodding_off
      @who stank|stinks|stunk|reeks|reeked|reeking|smells|smelt|smelled|smelling|honks|honking|stinking ~3 of ~1 booze|drink|alcohol|gin|vodka|wine|beer|whisky|weed|cannabis|brewery|pub|a_brewery|a_distillery|the_pub
      @who ~3 drink|booze|gin|vodka|wine|whisky|alcohol|weed on @whose breath|desk
      @who turned|turns|came|comes|rocks|arrives|shows ~2 up|in|to ~2 drunk|pissed|hungover|stoned|high|smelling|still_drunk|half_cut|wasted|stinking|reeking|steaming|worse_for_wear
      @who drinks|drink|boozes like_a_fish|on_shift|at_work|in_the_day|on_duty|on_call|everyone|before|again|heavily|too_much
      @named|@pronoun drinks $
      smells|smelled|smelt|stinks|reeks like|of ~2 pub|brewery|distillery|booze|gin|wine|beer ~4
      is|are|was @who on ~1 something|drugs|coke|speed|the_drink|the_bottle
      @who ~1 likes|like|enjoys|fond_of|loves a|the ~1 drink|tipple|bottle|gin|sauce|wine|liquid_lunch
      @who ~3 problem|issue|habit with? ~1 drink|booze|drugs|coke|gambling|alcohol|pills
      drink|booze|drug|drugs|coke|gambling|pill|alcohol problem|habit|issue ~4 @who
      @who ~2 drink|booze|drug|drugs|coke|gambling|pill|alcohol problem|habit|issue
      liquid_lunch|hip_flask|hipflask|vodka_in|gin_in|bottle_in ~5 @who
      @who ~6 liquid_lunch|hip_flask|hipflask|gin_in|vodka_in|whisky_in
      eyes_like|pupils_like pins|pinpoints|saucers
      bet|reckon|pretty_sure|sure|think @who ~2 drunk|high|stoned|on_something|pissed|using|drinking|hungover|coked
      @who ~3 helping|helps ~1 himself|herself|themselves to ~4
      @who ~1 lost|losing @whose? marbles|mind|plot|it|touch
      @who ~2 have_lost|has_lost|'s_lost|lost the_plot|his_marbles|her_marbles|their_marbles
    `,
  },
  {
    kind: 'misconduct',
    needs: 'its-own',
    clear: `
      @who gropes|groped|touches_up|touched_up|feels_up|letches|letched|leers|leers_at|perves|pervs|ogles|hits_on|tries_it_on|tried_it_on|sleazes|preys_on|preyed_on|stalks|stalking|stalked|harasses|harassing|sexually|flashed|molested|assaulted|bullies|bullied|bullying|shags|shagging|intimidates|belittles|humiliates|screams_at|shouts_at ~2 every|all|the|any|anyone|everyone|his|her|their|juniors|students|nurses|staff|anything|people|patients|women|girls|f1s|trainees|young|harasses|anybody|half
      @who ~2 touching_up|groping|feeling_up|perving_on|letching|harassing|bullying|preying_on ~3
      @who hands_on|wandering_hands|handsy|octopus|can't_keep|cannot_keep|keep_your_hands
      wandering_hands|octopus_hands|can't_keep_his_hands|can't_keep_her_hands|lock_up_your_daughters|not_safe_in_a_lift|keep_the_students_away ~5
      @who breaks|breached|breaches|leaks|leaked|snoops|snooped|reads|sells ~2 confidentiality|records|notes|patient_records
      @who only_ever|only employs|hires|promotes|picks|gives|signs|gets ~3 mates|friends|family|cronies|favourites|who
      jobs_for_the_boys|old_boys_network|nepotism|cronyism|funny_handshake|funny_handshakes|freemason|freemasons ~6 @who
      @who ~6 jobs_for_the_boys|old_boys_network|nepotism|cronyism|funny_handshake|funny_handshakes|freemason
      @who experiments|experimenting|experimented on
      @who @be racist|sexist|homophobic|a_racist|a_sexist|a_homophobe|a_misogynist|transphobic|islamophobic|antisemitic|a_bully|a_predator|a_sex_pest|a_pervert|bent|a_thief|a_liar|a_fraud|a_cheat|a_crook
    `,
  },
  {
    kind: 'rumour',
    needs: 'its-own',
    clear: `
      word_is|rumour_has_it|rumour_is|rumour|rumours|gossip|goss|hot_goss|word_on_the|word_has_it|word_on_the_ward|little_bird|a_little_bird|grapevine|i_heard|i_hear|heard|have_you_heard|did_you_hear|did_u_hear|you_heard|hear_about|apparently|allegedly|supposedly|they_say|they_reckon|people_say|everyone_says|someone_told_me|so_and_so_told|guess_what|spill_the_tea|tea|psst|pst|between_us|don't_quote_me|don't_repeat|keep_it_to_yourself|you_didn't_hear|didn't_hear_it_from_me|off_the_record|the_talk_is|talk_is|bet|reckon|sure|betting|my_money's_on|money's_on ~6 @who ~6 affair|divorce|divorced|divorcing|sleeping|shagging|seeing|dating|cheating|cheated|left|walked_out|moved_out|thrown_out|kicked_out|pregnant|gay|lesbian|trans|bi|baby|dad|father|rehab|antidepressants|breakdown|meltdown|nervous|depressed|anxiety|suspended|sacked|fired|dismissed|asked_to_leave|struck|gmc|investigated|investigation|arrested|caught|slept|snogged|snogging|kissing|kissed|hotel|wife|husband|marriage|married|split|splitting|dumped|miscarriage|abortion|ivf|hiv|std|sti|clap|cancer|diagnosed|therapy|counselling|priory|psych|tablets|meds|prozac|sertraline|botox|surgery|implants|broke|bankrupt|debt|skint|gambling|escort|onlyfans|tinder|grindr|ex|mistress|boyfriend|girlfriend|lodger|secret|bed|failed|payoff|nda|hushed|drunk|drinking|drugs|coke|stress|demoted|complaint|prison|police|conviction|record
      @who ~4 having_an_affair|having_it_off|having_it_away|shagging|sleeping_with|sleeping_around|cheating_on|carrying_on_with|playing_away|at_it_with|getting_it_on|knocking_off|bonking|banging|screwing|seeing_the|seeing_someone|snogging|snogged|got_off_with|copped_off|getting_off_with|pulled_the|slept_with|slept_his_way|slept_her_way|spent_the_night
      affair|divorce|fling|one_night_stand|walk_of_shame|love_child|paternity|love_triangle|bit_on_the_side|knickers|hoodie|hickey|love_bite|lovebite ~5 @who ~3 😏|lol|😂|apparently|with|rumour|👀|🍿|gossip|wink|heard|eh|whose|saw|behind|on_nights
      @who ~5 affair|fling|love_child|bit_on_the_side|walk_of_shame|love_bite|lovebite|hickey
      @who ~2 had|having|has|on|off_with|in|'s|been ~1 breakdown|a_breakdown|meltdown|a_meltdown|nervous_breakdown|antidepressants|rehab|the_priory|psych_ward|therapy|prozac|sertraline|botox|implants|happy_pills|a_boob_job|fillers|a_nose_job|lip_filler ~6
      @who|@whose ~6 wife|husband|marriage|missus|partner|boyfriend|girlfriend|ex|divorce|kids ~2 left|kicked|threw|walked|doesn't_know|knows|found_out|is_leaving|thrown|moved_out|cheated|chucked_him|chucked_her|dumped|ran_off|caught
      @who ~2 not really|actually? ~2 sick|ill|flu|covid|married|single|off|on_leave|straight|a_migraine|stress|annual_leave
      what's|whats|what_is|why_is|why's|why_was|why_did|where's|where_is @who ~2 really|actually|off|sick|leaving|hiding|been|left ~3 😏|👀|🍿|🤔|tea|goss|gossip|anyone_know|spill|dirt
      seen|spotted|caught|saw|clocked ~4 leaving|sneaking|coming_out|creeping|entering|holding|kissing|getting_out ~4 flat|house|room|hotel|cupboard|car|together|hands|ball|party
      more_than ~1 colleagues|friends|workmates|mates ~3
      spill|the_tea|goss|gossip|dirt|popcorn|🍿|👀|😏|🫖|🤫 ~6 @who ~3 sleeping|really|affair|left|leaving
      @who ~8 🍿|popcorn|😏|👀|🫖|🤫|tell_everybody|spill|you_didn't_hear|if_you_get_my_drift|keep_it_to|between_us|don't_say|mum's_the_word|watch_this_space
      whose|who's_the|who_is_the ~1 baby|dad|father|hoodie|knickers|boxers ~6
      two_rooms|one_bed|same_hotel|same_car|came_in_together|left_together|arrived_together|both_missed|disappeared_together ~8 @who
      caught|seen|spotted|found|walked_in ~8 broom_cupboard|linen_cupboard|on_call_room ~8 @who
      @who ~2 and|with @who ~6 broom_cupboard|linen_cupboard|on_call_room
      @who ~6 left_together|arrived_together
      @who asked_to_leave|pushed_out|quietly_removed|quietly_dropped|moved_on_quietly|paid_off|hushed_up|let_go_quietly|"asked_to_leave"
      @who @be ~1 gay|bent|a_lesbian|in_the_closet|trans|batting_for|swings_both|closeted
      batting_for_the|swings_both_ways|in_the_closet|comes_out_of_the_closet
    `,
    faint: `
      apparently|rumour|i_heard|word_is|did_you_hear|heard
      😏|👀|🍿
      affair|divorce|breakdown|antidepressants|pregnant|rehab
      @who ~6 linen_cupboard|broom_cupboard|on_call_room|on-call_room|stationery_cupboard|supply_closet
    `,
  },
];
