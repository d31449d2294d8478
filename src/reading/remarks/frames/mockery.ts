import type { FrameGroup } from './frame-group.ts';

/** Somebody is mocked: likened to something, thanked for nothing, praised backwards, ridiculed. */
export const MOCKERY_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'comparison',
    needs: 'its-own',
    clear: `
      @who @be|looks|look|looked|sounds|sounded|sound|walks|walked|walk|talks|smells|breathes|moves|moved|runs|ran|eats|operates|dresses|handles|drives|sweats|snores|laughs|sings|types|acts|behaves|sits|stands|dances|wobbles|waddles|prances|struts|minces|shuffles|flaps|bleats|brays|barks|squawks|squeals|grunts ~1 like a|an|some|two|he|she|they|someone|somebody|something|the ~3
      like a|an ~2 @likeness ~6 @who
      @who ~4 like a|an|some|two ~2 @likeness
      @who ~3 the @virtue of ~3
      @who @have the ~2 @virtue of
      all the @virtue|presence|warmth of a|an
      @virtue of a|an ~2 @likeness
      as much use|good|fun|charm|charisma|personality|sense|brain|brains|warmth|empathy|backbone|insight|subtlety|spine|help|idea|common_sense as|in ~3
      about|bout as @little* useful|much|sharp|bright|subtle|reliable|welcome|helpful|empathetic|warm|clever|quick|good|trustworthy|funny|charming|interesting|competent|popular|safe|deep|useless use? as
      as useful|helpful|sharp|bright|thick|subtle|dense|reliable|welcome|trustworthy|dull|popular|deep|bent|slippery|mad|daft|wet|blind|deaf|slow|warm|charming|much_use as a|an|two|the|mince|pig|shit|they|he
      @who ~3 as much use ~2 as
      @who @be ~2 if ~3 had_legs|were_a_person|was_a_person|wore_scrubs|had_a_face|wore_a_lanyard|could_talk|had_a_stethoscope|got_a_medical_degree
      if @badnoun|@badadj|useless|smug|lazy|beige|gutless had_a_face|had_a_human_form|were_a_person|was_a_person|had_a_name|wore_scrubs|had_legs ~4
      @who the_human|the_living|the_medical equivalent|embodiment|version of
      human_equivalent|living_embodiment|walking_definition|walking_advert|poster_boy|poster_child|poster_girl of|for
      @who @be the kind|type|sort of ~4 who|you'd|you_would|that|@you|'d
      @who ~3 has|have|got more|less|fewer ~3 than @who|a|an|my|the ~2
      @whose ~3 has|have|had|got more ~3 than !me|us|mine|most
      half ~2 none @prep ~2
      @who more ~2 than doctor|surgeon|nurse|medic|clinician|physician|brains|sense|skill|brain|talent
      more ego|hair|gob|mouth|teeth|hair_gel|perfume|aftershave|lanyard|filler than brain|brains|sense|skill|talent|ability|cells|patients
      @who @be a|an ~2 with|in|w|on|holding legs|scrubs|a_lanyard|a_stethoscope|a_badge|a_clipboard|a_radio|a_phone|a_pulse|a_pen|an_ego
      @who = a|an|walking|human|talking|the ~3
      @who = ~3 with|w|in|on a|an|the|scrubs|legs|stethoscope|lanyard|radio
      @who @be just|basically|literally|nothing_but|essentially|only|mostly a|an|the @little* @likeness|@badnoun
      replace|swap|replacing|swapping|trade ~1 @who ~1 for|with|by a|an ~3
      @who ~2 replacing|replaced|swapped with|by|for a|an ~3
      seen ~2 @likeness|more|better ~2 with|than|on|in ~2 more|in|on|sense|life|personality|@who
      met|seen|known|encountered|worked_with ~3 @likeness|puddles|bricks|walls|plants|rocks|furniture with|that|who|deeper|smarter|cleverer
    `,
    faint: `
      like a|an ~2 @likeness
    `,
  },
  {
    kind: 'sarcasm',
    needs: 'its-own',
    clear: `
      so|how|very|ever_so|that_was|terribly|awfully clever|smart|wise|kind|nice|good|thoughtful|generous|gracious|considerate|sweet|decent|big|brave|selfless of @anyone to|for
      aren't|are @self lucky|blessed|honoured|fortunate ~2 @who ~4
      @who has|have|had|'s ~1 decided|deigned|chosen|condescended|consented|remembered to come|join|show|turn|work|grace|help|attend|answer|do|be ~3
      clever|smart|genius|inspired|big|kind|nice of @many|@staff to ~4
      @whose superpower|special_talent|party_trick|only_skill|only_talent|hobby|secret_weapon ~3
      @who|@whose ~4 better suited to|for ~3
      that 's|'ll|will teach @who
      well_done|bravo|congrats|congratulations|nice_one @anyone ~2 only_took|only_took_you|it_only_took|only|after|took
      thanks|cheers|ta to? @anyone ~3 for|so_much_for|a_bunch_for|very_much_for ~2 nothing|leaving|dumping|abandoning|the_heads|the_warning|zero|ruining|dropping
      thanks_for_nothing|cheers_for_nothing|ta_for_nothing|thanks_a_bunch ~1 @anyone
      @who thanks_for_nothing|thanks_a_bunch
      @who @have|'s|has finally|at_last|at_long_last|eventually|graced|deigned|condescended ~2 turned|graced|deigned|arrived|decided|appeared|surfaced|emerged|learned|learnt|discovered|worked|done|answered|read|found|woken|bothered|made|managed|us
      @who graced|deigned|condescended|honoured|blessed|favoured to|us|the|me
      @who finally|at_last|eventually ~1 turned|graced|deigned|arrived|decided|appeared|surfaced|emerged|learned|learnt|discovered|worked|did|answered|read|found|woke|bothered|made|managed|realised
      look|oh_look|ooh|oh|behold|lo ~1 who @little* decided|turned|finally|remembered|bothered|it|showed|woke|made|is|deigned
      look who|what_the_cat|what_the @be? ~2
      oh|ah|ooh|oh_my|yay|hooray|hurrah|wow|great|lovely|brilliant|fab|fantastic|marvellous|wonderful|joy|perfect|excellent|superb @little* good|great|joy|goody|brilliant|lovely|look|yay|no|fab|fantastic|marvellous|perfect|just @who ~4
      ^ joy|yay|great|brilliant|fantastic|lovely|wonderful|oh_joy|oh_good|oh_great|just_great|just_what_we_needed|lucky_me|lucky_us|what_a_treat|what_a_privilege|what_a_joy ~1 @who ~1 @prep|@be|again|tonight|on|in_charge|@always
      lucky|lucky_old|lucky_old_us|lucky_us|how_lucky|aren't_we|blessed|honoured|thrilled|delighted ~5 @who ~6 @always|again|presence|to_have
      pray|praying|pray_for|thoughts_and_prayers|god_help|heaven_help|lord_help|god_save|commiserations|condolences|brace_yourselves|brace_yourself|tin_hats|buckle_up|hold_on_to|look_out|watch_out|run_for|hide ~6 @who ~1 on|is|'s|covering|in|at|running|leading|operating|as|tonight|again|doing|driving|on_call|list|there|for|as_usual
      commiserations|pray|god_help|heaven_help|rip|pity|feel_sorry|i_pity|spare_a_thought|condolences to|for anyone|everyone|whoever|the|us|all|any|those|that|him|her|them|his|@whose ~3 with|under|on|who|of|patients|working|stuck|under|@who|list|team
      god_help|heaven_help|lord_help|pray_for|pity|god_bless ~1 the|his|her|their|@whose|any|your patients|patient|team|juniors|f1|f1s|ward|family|residents|casualty|back
      with @who @prep|at|in ~2 charge|helm|wheel|tonight|duty|call|door ~3 what_could|god|good|we|nothing|anything|who|heaven|pray
      what_could possibly? go_wrong|go_possibly_wrong
      where_would we be ~2 without ~4
      bless_his|bless_her|bless_their cotton|heart|little
      @staff|@pronoun ~6 thinks|tries|trying|tried|still|can't|couldn't|wants|only|needs|cotton ~4 bless
      @who what a|an|such hero|genius|legend|star|saint|privilege|treat|joy|martyr|trooper|team_player|star_player|professional|pro|surprise|gem|guy|gent|charmer|catch|shocker|inspiration
      what_a hero|genius|privilege|treat|joy|martyr|charmer|shocker|team_player @who?
      real|true|proper|such_a|what_a|great team_player|teamplayer|gentleman|lady|charmer|professional|genius|catch|peach|treat 🙄|not|lol|haha|again
      @anyone ~6 genius|hero|legend|star|brilliant|marvellous|masterclass|talent|gift|impressive|world_class|nobel|expert|team_player|so_thoughtful|so_kind|lovely|wonderful|amazing ~3 🙄|👏|slow_clap|not|🙃|eyeroll|/s
      @who ~8 🙄|slow_clap
      yes|yeah|sure|of_course|do|please|ok|okay|right ~1 @named do|please|tell|teach|explain|enlighten|mansplain ~2 tell|teach|explain|enlighten|us|me|the
      do tell|enlighten|teach|explain ~3 us|the|me ~3 @named
      truly|truly_a|a_true|clearly_a|what_a|such_a|a_real master|mistress|genius|visionary|pioneer|expert|artist|professional|icon of|at|in
      love|loving|i_love|don't_you_love|you_have_to_love|you_gotta_love|gotta_love|got_to_love|adore how|that|it_when|when|the_way @who ~8
      amazing|funny|strange|odd|interesting|weird|remarkable|uncanny|incredible|curious|miraculous|spooky|magic how|that|isn't_it ~8 eh|hey|isn't_it|innit|right|huh ~1 @named
      amazing|funny|strange|odd|interesting|weird|remarkable|uncanny|incredible|curious|spooky how @who ~8
      amazing|funny|strange|odd|interesting|weird|remarkable|uncanny|curious|spooky @little* how|that|isn't|when ~8 @who
      @who ~6 surprise_surprise|quelle_surprise|shock_horror|shocker|shock|who'd_have_thought|who_knew|colour_me_shocked|no_surprise_there|no_surprises|what_a_surprise|as_if_by_magic
      of_course @who ~2 said_no|is|'s|did|didn't|knows|won't|wasn't|will|has|can't|refused|would|had|left|off|declined|forgot|never
      nothing says ~4 like ~4
      @who ~2 been|was sighted|spotted_in_the_wild|seen_in_the_wild|located
      have_to|got_to|gotta|must|you_have_to hand_it_to|admire|love|respect @who|@whose ~2
      low_bar|bar_is_low|bar_was_low|low_bar_but ~3
      least wrong|bad|awful|terrible|rude|useless|hopeless ~4
      i_see @who @have|'s ~1 discovered|found|learned|learnt|decided|remembered|graced|managed|woken ~4
      thank_god|thank_goodness|thank_heavens @who ~1 here|'s_here|was_there|is_here|is_on|arrived|turned ~2 to_tell|to|or|otherwise
      @who deserves|deserve|should_get|needs|wins|earned|gets a|an|the ~1 medal|award|prize|oscar|trophy|gold_star|bafta|nobel|knighthood|raise|worst ~2 for
      if @who ~1 were|was|is|moved|worked|operated|talked|went|gets|got|'s any|@little* slower|lazier|thicker|more|stupider|ruder|later|dumber|denser|smugger
      any slower|lazier|thicker|stupider|ruder|later|dumber|denser|smugger ~3
      @who ~4 actual|their_actual|his_actual|her_actual job|work|shift|patient
      doing|do|does|did|done @whose|their|his|her|your|the actual|own|fucking|bloody job ~3 for|would|challenge|please|maybe|once
      imagine|imagining @who ~2 doing|turning|being|actually|working|reading|having|caring|answering|apologising|saying
      @who ~1 first|1st ~3 since|in ~3 years|months|2019|2020|weeks|decade|century
      @who ~8 what_a_guy|what_a_hero|what_a_legend|what_a_star|so_brave|so_busy|so_thoughtful|so_helpful|the_poor_dear|the_poor_lamb|my_heart_bleeds|how_does|must_be_exhausting|must_be_tiring
      must_be exhausting|tiring|hard|tough|lovely|nice ~4 @who
      poor_delicate|diddums ~6 @who
      @who ~6 diddums|poor_diddums|boo_hoo|boohoo|tiny_violin|🎻
      masterclass|lesson in ~2 how_not|not|doing_nothing|hiding|avoiding|delegation|passing|rudeness|incompetence|arrogance
      typical|classic|standard|peak|vintage|pure|textbook @named
      that's @who for_you
      told|handover|said|asked|thinks ~3 marvellous_stuff|spot_on|sterling_work|sterling_stuff|top_work|top_drawer|great_stuff ~3
      sterling|stellar|outstanding|stunning|fine|top|quality|cracking|great|excellent work|stuff|effort|leadership|job|performance|teamwork|display from|by|as_ever|there|again|once_again|as_always ~3 @who ~3 @always|again|hiding|truly|in_the|not|who
    `,
    faint: `
      typical|classic|standard @who behaviour|move|stuff|response|then? $
      don't_worry|not_to_worry|never_fear|fear_not|no_worries|relax|rest_easy|panic_over|crisis_averted ~2 @who ~2 is|'s|will|'ll|has|to_the|arrived|here|on ~6
      glad|pleased|happy|delighted|proud|relieved to hear|report|announce|confirm|say ~1 @who ~6
      three_cheers|round_of_applause|slow_clap|standing_ovation|medal|medals|trophy|gold_star|award|prize|oscar|bafta|nobel|knighthood|obe|hip_hip|sticker|biscuit|cookie|statue|parade|rosette|applause for|to|goes|who|in ~3 @anyone ~4 who|for|actually|finally|@always|managed|found|has|turned|remembered
      miracle|miraculously|shock|shocker|shock_horror|surprise_surprise|surprise|surprised|quelle_surprise|colour_me_surprised|plot_twist|breaking|breaking_news|stop_press|newsflash|news_flash|flash ~2 @who ~6
      give|hand|get|award|buy|someone_get @who|that_man|that_woman|the_man a|an medal|gold_star|trophy|prize|award|sticker|biscuit|round|oscar|clap|knighthood ~8
      well_done|congratulations|congrats|bravo|hats_off|kudos|thanks|cheers|ta|thank_you|nice_one|slow_clap to? whoever|whichever|the_genius|the_hero|the_person|the_brains|the_bright|the_legend|the_absolute|who ~8 left|dumped|decided|broke|forgot|thought|used|ate|booked|didn't|never|cancelled|went|nicked|took|put|turned|hasn't|handed
      well_done|congratulations|congrats|bravo|hats_off|kudos|thanks|cheers|ta|thank_you|good_job|nice_one|nice_work|great_work|great_job|props|credit to? @anyone ~3 for|on|finally|at_last|only|actually ~2 finally|managing|remembering|turning|actually|doing|dumping|leaving|nothing|that|ruining|finding|bothering|not|ignoring|missing|making_it|deigning|breaking|losing|disappearing|gracing|absolutely|throwing|wasting|surviving|answering|deciding
      round_of_applause|slow_clap|big_up|three_cheers|hats_off|big_hand ~3 @who ~4
      great|lovely|super|excellent|wonderful|brilliant|cracking|stellar|helpful handover|referral|timing|teamwork|communication|leadership|effort|work|plan|idea|contribution from|by|as @who|ever
      guessing_game|treasure_hunt|lucky_dip|mystery_tour|work_of_fiction
      medal|award|trophy|prize ~3 for @who
      always a pleasure|delight|joy|treat
      slow_clap|bless|bless_him|bless_her|thanks_a_lot|thanks_a_million|marvellous_stuff|what_a_privilege
      🙄|🙃
      surprise_surprise|quelle_surprise|as_usual|as_per|typical|classic|as_per_usual|yet_again|shocker|go_figure|who_knew|no_surprise
      thoughtful|team_player
      @who ~8 poor_thing|poor_love|poor_lamb|poor_baby|poor_dear
      poor_thing|poor_love|poor_lamb|poor_baby|poor_dear|poor_little ~6 @who
      masterclass|classic|lesson|seminar in|from ~5 @who
      another masterclass|triumph|masterpiece|classic|gem|blinder|stroke_of_genius|success|fine from|by|for|of|piece ~3 @who
      @who ~4 as_standard|as_per_usual|as_usual|as_per|yet_again|as_ever
      nice|lovely|good|great|kind|big of @who to
      what_would we|i do|do_without without? ~3
    `,
  },
  {
    kind: 'backhanded-praise',
    needs: 'its-own',
    clear: `
      @anyone ~6 for_a|for_someone|for_somebody|considering|given_what|bearing_in_mind ~1 woman|man|girl|boy|nurse|driver|surgeon|orthopod|gp|locum|porter|hca|medic|manager|foreigner|blonde|student|psychiatrist|physician|paramedic|midwife|f1|part_timer|what|how|where|her_age|his_age|her_accent|state_school
      @anyone surprisingly|actually|weirdly|unexpectedly|oddly|strangely|shockingly|almost|nearly|vaguely|borderline|remarkably|amazingly|quite|fairly|semi-|semi ~1 competent|bright|intelligent|clever|human|useful|helpful|normal|articulate|well|good|polite|sane|sensible|knowledgeable|decent|awake|literate|coherent|presentable|nice|ok|okay|pleasant|on_time|sober ~4 today|for|once|considering|given|when|this|@who|i_expected|i'd|lol|$
      @anyone surprisingly|unexpectedly|shockingly|almost|borderline|semi competent|bright|intelligent|clever|human|useful|helpful|normal|articulate|well|sane|awake|literate|coherent
      @one|@you ~3 better|brighter|smarter|nicer|cleverer|less @badadj? than|then @who? ~1 looks|look|thought|expected|sounds|seems|was|were|used_to|he_was|she_was|usual|you'd_think
      not_as|less|nowhere_near_as stupid|thick|useless|bad|lazy|daft|dim|rude|incompetent|mad|slow|scary|awful|grumpy|dumb|old ~2 as|than ~2 look|looks|everyone|people|i_thought|they|he|she|you|i
      @anyone almost|nearly ~2 sounded|looked|seemed|acted|passed|made|knew|behaved|like|as ~3 human|like|as_if|sense|what
      amazed|surprised|shocked|astonished|astounded|stunned|impressed @anyone ~2 passed|got|managed|made|did|even|survived|found|remembered|turned|could|can|knew|coped|has|have|actually
      great|good|lovely|brilliant|nice|fantastic|super|fabulous|excellent|charming|amazing with|at|on|in|to|with_the people|patients|families|talking|paperwork|parties|biscuits|the_tea|meetings|emails|relatives|excuses|delegating|delegation|disappearing|hiding|taking_credit|spending|selfies|powerpoint|the_talk|admin|interviews|exams|golf ~1 shame|pity|just|but|if_only|less|not_so|unfortunately|hopeless|shame_about
      shame|pity about|for|he|she|they|that ~5
      shame_about|pity_about|if_only|just_a_shame|just_a_pity ~5 @prep? ~2
      means_well|mean_well|heart's_in_the_right_place|heart_in_the_right_place|heart_is_in_the_right_place|tries_hard|tries_his_best|tries_her_best|does_his_best|does_her_best|trying_his_best|nice_enough|lovely_person|lovely_girl|lovely_lad|lovely_bloke|lovely_guy|lovely_man|lovely_woman|sweet_girl|sweet_lad ~1 but|just|shame|bless|however|i_suppose|though|,
      @who ~4 lovely|nice|sweet|kind|bright|clever|charming|pleasant|harmless|enthusiastic|keen ~2 but ~3 can't|not|couldn't|never|no|thick|useless|hopeless|slow|not_the|wouldn't|doesn't|dim|lazy|a_bit|clueless|a_liability|dangerous|nothing|god|as_much|isn't
      @who ~2 tries|tried|is_trying|are_trying|trying ~2 bless|very_trying|i_suppose|i'll_give|at_least
      @who ~1 very trying $
      i'll_give|have_to_give|got_to_give|gotta_give|give_him|give_her ~1 @who? ~3 that|credit|due|at_least
      at_least @who ~2 turned|shows|is|looks|looked|knows|tried|can|has|smells|got|finished|found|remembered|was|isn't|didn't|came|good|consistent|'s
      fair_play|fairplay|in_fairness|to_be_fair|credit @anyone ~3 actually|surprisingly|finally|managed|for_a|almost|nearly|awake|sober|on_time|turned
      so_brave|brave|bold|confident|refreshing of @anyone to ~4
      so|how|very|love_how|admire brave|confident|comfortable|refreshing|relaxed|unbothered @anyone @be|to|not|about|how|with
      everyone's_favourite|everybody's_favourite|our_favourite|the_great|our_dear|his_lordship|her_ladyship|his_majesty|her_majesty|her_highness|his_highness|lord|lady_muck|lord_muck|little_miss|mr_big|mr_perfect|miss_perfect|his_nibs|her_nibs|mr_important|golden_boy|golden_girl|our_glorious|dear_leader|our_esteemed|our_beloved|our_fearless|fearless_leader @named|leader|leaders|dear|$|@be|has|is|strikes|again|himself|herself|doesn't|has_spoken
    `,
    faint: `
      surprisingly|unexpectedly
      for_once
      @who ~2 finally
      shame|pity
      means_well
      credit_where ~1 @who? ~3 due
      @anyone ~3 when|if|as_long_as|once|provided|so_long_as someone|somebody|anyone|everyone|we|the_nurses|the_reg|you|they|@self ~1 else|has|'s|does|written|has_written|tells|holds|watches|helps|has_done|is_watching|'s_watching|done
    `,
  },
  {
    kind: 'ridicule',
    needs: 'its-own',
    clear: `
      did_you_see|did_anyone_see|has_anyone_seen|has_anyone_noticed|have_you_seen|have_you_noticed|anyone_else_notice|anyone_notice|you_should_have_seen|you_should_see|should've_seen|did_you_hear|did_anyone_hear|have_you_heard|you_should_hear|ever_heard|ever_noticed|anyone_else_see|did_we_all_see|can_we_talk_about|wait_til_you_see|wait_till_you_see|clocked ~1 @who|@whose ~8 😂|lol|🤣|haha|hair|face|outfit|dress|skirt|walk|wig|trying|try|fall|cry|crying|trip|like|accent|voice|state|shoes|teeth|shirt|trousers|tattoo|weight|spelling|attempt|drunk|lmao|embarrassing|cringe|hilarious|pmsl|presentation|breathes|pronounce|impression
      @who|@whose ~8 can't_breathe|crying|cried_laughing|crying_laughing|wet_myself|nearly_wet|dying|died|i_died|dead|howling|screaming|in_stitches|in_bits|pissing_myself|pmsl|couldn't_stop_laughing|can't_stop_laughing|pissed_myself|dined_out ~2 😂|lol|🤣|haha|at|on|laughing|here|with|over
      ask|get|make|tell|watch|listen_to|wait_for|let @who to|say|try|do|talk|pronounce ~6 hilarious|funny|comedy|laugh|😂|lol|🤣|gold|haha|go_on
      bingo_card|bingo_cards|drinking_game|caption_competition|caption_comp|meme|memes|gif|impersonation|parody|mimic|mimicking|taking_the_piss|take_the_piss|takes_the_piss|piss_take ~5 @who|@whose
      @who|@whose ~5 bingo_card|sweepstake|drinking_game|meme|memes|laughing_stock|running_joke|impression|caption|blooper|compilation
      @who|@whose ~8 xmas_card|christmas_card|screensaver|group_icon|profile_pic|belongs_in_a_museum|hall_of_shame|wall_of_shame|whatsapp_sticker|sticker_pack
      keep|save|post|share|send|got|pin ~1 the|that ~1 video|photo|pic|picture|screenshot|clip|recording|selfie ~2 of @who ~4
      cried|crying|cry|sobbed|sobbing|blubbed|blubbing|burst_into_tears|in_tears|wept|weeping|wailing|bawled|bawling ~3 over|because|at|about|after|when|in|like|again|on ~6 lol|haha|😂|🤣|hilarious|pathetic|again|baby|bless|funny|brilliant|comedy|@always
      @who ~1 cried|crying|sobbed|sobbing|blubbed|fainted|fainting|wept|bawling ~3 over|because|at|when|like|again ~4 @little* cat|scratch|a_scratch|nothing|paper|small|tiny|sharp|form|email
      laughing|laughed|laugh at @who|@whose
      @whose ~2 ~2 so|how|too|absolutely|bloody @little* embarrassing|cringe|hilarious|funny|laughable|tragic|sad
      @who laminated|irons|ironed|alphabetises|colour_codes ~6
      @who thinks|think|reckons|believes ~1 he|she|they|it|they're|he's|she's|@who ~1 in|on|is|'s|a|an|some|are|God|the|so ~4
      impossible|painful|torture|unbearable|agony|excruciating|embarrassing to listen|watch|read|be|sit|work|look ~3 @who|@prep
      @who|@whose ~5 impossible|painful|torture|unbearable|excruciating|agony to listen|watch|read|be|sit|work
      @whose ~3 accent|lisp|stammer|stutter|limp|squint|hair|nose|weight|teeth|bald|breath|wig|bum|arse|tits|boobs|gut|belly|voice|walk|laugh|handwriting|spelling|english|outfit|dress_sense ~4 lol|😂|🤣|haha|hilarious|comedy|funny|joke|embarrassing|cringe|like|could|from|awful|terrible|shocking|makes|gives
      @who ~5 comb_over|combover|man_bun|midlife_crisis|beer_belly|muffin_top|vpl|dandruff|halitosis|man_boobs
      @who again|@little* spelled|spelt|wrote|pronounced|called|said ~5 lol|😂|🤣|haha|as|wrong
    `,
    faint: `
      sweepstake|betting|bets|odds|a_book_on|opened_a_book|running_a_book|nickname|impression|impressions|tally|leaderboard|sweep ~5 @who|@whose
      😂|🤣|lol|lmao|rofl|pmsl|haha|hahaha
      embarrassing|cringe|hilarious|tragic|embarassing|laughable|comedy
      looked_like|looks_like|sounds_like|sounded_like
      crying|cried|cries
    `,
  },
];
