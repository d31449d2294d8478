import type { FrameGroup } from './frame-group.ts';

/** Praise that stings, and doubt of somebody's work without a rude word. */
export const STING_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'backhanded-praise',
    needs: 'its-own',
    clear: `
      @who|@whose ~6 better|improved|nicer|easier ~1 now|since ~4 words|vowels|which_end|someone_else|stopped|doesn't|isn't|left|somebody
      hardly|barely|almost_no anyone|anybody|one has_to|had_to|needs_to|have_to redo|check|fix|repeat|correct|rewrite
      best|finest ~2 referral|handover|clerking|discharge|letter|presentation ~8 name_on|words|vowels|a_date|and_everything
      without being told|asked|reminded|chased|prompted|shown twice|three|again|four|repeatedly|ten
      did mummy|chatgpt help|write|do|dictate @pronoun|it ~3
      who wrote|did it|that|this for @pronoun|@named
      i'd|i_would leave @who on|to|at|with that|tea|biscuits|the_tea|the_kettle
      admire|gotta_admire|envy|respect|love @whose confidence|optimism|nerve|self_belief|self-belief|faith_in
      good|great|brilliant|best|excellent|skilled|gifted with|at|on the? tea_round|kettle|biscuits|biscuit|tea_run|photocopying|laminator|laminating|lanyard|clipboard|annual_leave|breaks|lunch|going_home|being_late|looking_busy|walking_fast
      interviewed|interviews|presents|talks|looks|dresses ~1 well|brilliantly|beautifully|the_part|a_good_game , ~2 lucky|shame|pity|just|only|but
      lovely|nice|sweet|charming|great ~1 man|woman|bloke|girl|lad|guy|lass|person|company|to_talk_to , ~1 wouldn't|shame|pity|just_don't|couldn't|can't|hopeless|useless|don't
      great|good|fine|ok|okay|lovely company|on_paper|in_the_pub|in_the_mess|down_the_pub|at_parties ~2 but|shame|pity|less|just|useless|not_so
      wouldn't|would_not|won't set the? world|heather|thames on fire
      heart|effort ~3 ten_out_of_ten|10/10|a_plus ~6 shame|pity|zero|nil|nul
      what @who lacks|lacked in ~6 makes|make|made ~3
    `,
    faint: `
      as_ever|as_always
      means_well|tries_hard|bless
    `,
  },
  {
    kind: 'belittling',
    needs: 'its-own',
    clear: `
      someone|somebody|anyone|anybody|a_doctor|a_nurse|a_grown_up|an_adult who|that ~2 read|opened|seen|heard_of|knows|understands|examined a|an|the|how|what|medicine|anatomy ~2 bnf|guideline|guidelines|textbook|anatomy|medicine|patient|before|doing|they|works
      was|were the? panel|examiners|interviewers|interview_panel|gmc ~2 strike|drunk|asleep|blind|bribed|bored|desperate|pissed
      glad|hope|hoping|please|pray|prayed|praying|relieved|thank_god ~2 it isn't|is_not|wasn't|'s_not|was_not|not @who ~1 on|doing|covering|tonight|operating|again|running|leading|scrubbing|$
      hope|pray|please|praying ~2 @who isn't|is_not|'s_not|aren't on|covering|operating|rostered|scrubbing|leading|anywhere|running|doing|the_one
      spent|spend|spending|wasted ~6 fixing|redoing|undoing|clearing_up|mopping_up|cleaning_up|correcting|rewriting|unpicking|untangling|apologising ~2 after|for? @who|@whose
      fixing|redoing|undoing|unpicking|rewriting|re-doing|reclerking @whose mess|messes|notes|work|mistakes|drug_charts|charts|plans|cock_ups|jobs|ttos|discharges|handiwork|clerking|clerkings|prescribing
      mopping_up|clearing_up|cleaning_up|picking_up|tidying_up after|behind @who
      have_to|had_to|having_to ~1 babysit|nursemaid|baby_sit|spoon_feed|spoonfeed @who
      more use|useful|helpful|harm ~1 than @who
      @likeness|nan|gran|toddler|child|dog|cat|budgie|hamster|kettle|printer ~6 than @who
      @likeness|nan's_budgie|budgie|toddler|hamster|goldfish|labrador|nan|gran|gran's_cat could've|would've|could_have|would_have ~4
      seen neater|tidier|steadier|straighter|cleaner|better ~2 on|in|from|by a|an ~6
      @who ~3 never_heard|not_heard|hasn't_heard|haven't_heard of ~1 evidence|guidelines|soap|deodorant|infection_control|hand_hygiene|punctuation|work|manners|consent|a_patient
      nobody|no_one|none_of_us ~5 would|'d|wants|will let|trust|want|choose|book|have @who ~1 near|operating|touching|on|with|to
      when @who says|say|writes|swears|promises ~4 ask|check|get|assume|book|bring|double|before|run ~4
      just_not|anyone_but|anything_but @who ~1 on|in|for|doing|tonight|again|please|$
      filed|file|belongs|shelved|shelve under|in|with creative_writing|fiction|fantasy|comedy|horror|science_fiction|fairy_tales
      who did|put|wrote|inserted|sited|closed|sutured ~6 , a|an|my|some ~1 blind|toddler|child|monkey|dog|nan|drunk|work_experience|hungover
      @who|@whose ~6 coin_toss|toss_of_a_coin|coin_flip|magic_8_ball|dartboard|ouija_board|tarot|crystal_ball|tea_leaves|horoscope|work_experience
      one year , ~1 twenty|ten|20|10|thirty|30 times
      doing|does ~2 heavy_lifting ~3 @anyone|$
      wrecked|ruined|lost|killed|broken more ~2 than ~4
      not_one|none of @who ~4 could|can|knows|know ~3
      whoever|whichever ~3 trained|taught|signed_off|supervised|passed|appointed|employed @who ~4 should|needs|must|has|wants|ought
      what @little* do|does they|he|she|you actually teach|learn at|in|these
      could|would make a? cup_of_tea|brew ~1 take|last|go ~3
    `,
  },
];
