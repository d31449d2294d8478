import type { FrameGroup } from './frame-group.ts';

/** Something is hinted at that nobody says. */
export const INNUENDO_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'innuendo',
    needs: 'its-own',
    clear: `
      i'd|i_would|i|we|you'd|we'd|you|i'll|always|better|best|i_always @little* check|double_check|double-check|triple_check|recheck|re-check|count|recount|repeat|redo|re-examine|reread|re-read|verify ~4 if|when|whenever|after|with|behind|that|anything ~4 @who ~4
      @who ~3 check|double_check|double-check|recheck|count ~3 twice|yourself|everything|again|your
      check|double_check|double-check|recheck|redo|repeat|triple_check|recount ~2 everything|anything|all|twice|every|whatever ~4 @who
      if|when|whenever|every_time|anytime|any_time @who ~2 @be|says|say|tells|hands|handed|on|scrubbed|operating|covering|assisting|around|in_charge|leading|driving|runs|does|did|clerked|signs|writes|comes|walks|turns|rings|bleeps|asks|offers ~6 i_stay|i_eat|i'd|i_would|you'd|don't|do_not|stay|run|hide|count|check|double|bring|read|take|pray|assume|i|we|it's_wrong|wear|ask_for|ignore|get_a_second|call_in|phone_in|you|expect|cross|make_sure
      i|we|i'd|we'd|you'd ~2 call_in_sick|swap|learned|learnt|bring|ring_in_sick|stay_in|take_a|hide|refuse|rather|sooner|crossed ~6 if|when|with|because|@who ~3 @who
      i'd|i_would|would|'d rather ~10 than ~6 @who
      funny|strange|odd|interesting|weird|curious|coincidence|coincidentally|suspicious|convenient|conveniently|mysteriously|miraculously ~2 that|how|the|when|@who ~4 only|always|never|@always|off|on|every ~6
      some_people|certain_people|some_folk|some_of_us|some_consultants|some_regs|some_nurses|some_doctors ~8 and_some|others|while|on_merit|merit|actually|but|think|seem|can't|never|just|get|have|think|need|shouldn't|clearly
      anyone_but|anybody_but|anything_but|any_reg_but|any_consultant_but|as_long_as_it's_not|as_long_as_it_isn't|please_not|not_him|not_her|not_them|please_god_not|please_tell_me|don't_tell_me ~4 @who
      oh_no ~3 @named
      put|pair|rota|roster ~1 me|us with ~2 anyone ~3 but
      we|i|we've|i've|you|staff|nurses|everyone learned|learnt|know|learn|knows ~1 to|not ~4 when|if|with|@who ~4 @who
      when @who @be|covers|runs|leads|does|on|operates ~3 i|we|you|the|nobody|everyone|nothing|things|half|expect ~2 eat|bring|take|expect|pack|hide|pray|hold|prepare|double|cancel|stay|go|die|leave|learn
      there's|there_is|theres a_reason|always_a_reason|reasons ~8 @who ~4
      a_reason|the_reason ~3 nobody|no_one|everyone|we|people|they|@who ~4
      wonder|wonders|ask_yourself|makes_you_wonder|begs_the_question|i_wonder|wondering why|how|what|who ~8 @who ~6
      how @who got|gets|keeps|kept|managed_to_get|landed|made|passed|became|ended_up ~2 the_job|that_job|job|a_job|this_far|the_post|promoted|away|consultant|appointed|in|through|through_the|registered ~4
      ever_wonder|anyone_wonder|anyone_else_wonder|does_anyone_actually_know|can_anyone_explain|can_anyone_tell_me|what_exactly|wtf_does|what_is_it_that|what_the_hell_does|what_actually_does ~2 what|why|how|@who ~2 @who? ~1 does|do|did|is|for|actually|all_day|here|gets|get|has|still
      someone_who_shall|who_shall_remain|we_all_know|certain_someone|certain_someones ~8 $
      anyone_know|does_anyone_know|remind_me what|why|how @who does|do|did|is_for|are_for|actually|still|keeps|gets|got|has_a
      what @little* does|do|did|is @who @little* do|for|all_day|contribute|bring|actually|doing|even ~2 all_day|here|exactly|apart|besides|to_the|?|$
      is|was|are @who @little* ever|even|allowed|always|actually|a_real|on_the|trained|blind|deaf|stupid|thick|drunk|high|mental|mad|qualified|awake|alive|capable|conscious|ok_in_the_head|right_in_the_head|dead ~4 $
      has|have|did|does @who ever actually? met|meet|heard|seen|read|done|tried|considered|finished|managed|thought|smiled|washed|said|admitted ~3
      does|do|did|has @who @little* ever|even|actually|know|own|have_a|work|do|understand ~4 work|know|read|listen|do|have|turn|wash|think|look|understand|brush|say|leave|stop|medicine|anything|own|use|answer
      @who ~3 nudge_nudge|wink|😏|if_you_get_my_drift|if_you_catch_my|if_you_know_what_i_mean|iykwim|iykyk|hint_hint
      drive|driving|drives ~3 bentley|porsche|ferrari|merc ~4 work|wonder|on|who|explain
      three_guesses|no_prizes|two_guesses|one_guess|any_guesses ~3 who|which|whose|for|when ~6
      write|draw|spell|say|explain|keep|speak|use|type ~3 large|slowly|pictures|crayon|short_words|small_words|big_letters|capitals|it_out|simple|words_of_one_syllable ~6 @who
      @who ~6 short_words|small_words|crayon|crayons|with_pictures|slowly|one_syllable|draw_a_picture|draw_the_arrow
      if_you_want ~6 done|wrong|lost|missed|ignored|forgotten|broken|delayed|cancelled ~4 @who
      shall_we|should_we|let's|lets not? tell|mention|ask|talk ~3 @who|@whose ~4 about|what|how|why
      don't|do_not ask @who ~3 unless|if|to|for|anything
      don't|dont|do_not|never|nobody let|give|hand|put|leave|ask|send|trust|allow @who ~4 near_a|near_an|near_any|near_anyone|near_my|near_patients|near_people|near_the_patients|near_the_relatives|near_the_families|near_the_airway|near_theatre|anything|loose|alone|unless|sharp|keys|in_charge|hold|drive|speak|cannulate|do|touch|try
      if|when|whenever|every_time @who ~6 say_a|light_a|cross_my|cross_myself|hold_my|reach_for ~2 prayer|candle|fingers|breath
      @who on_nights|on_call|on_shift|in_charge|covering|at_the_helm|at_the_wheel|operating|leading ~3 pray|god|run|coroner|hide|good_luck|brace|heaven|goodbye|standby|someone|dread|we_are_doomed|we're_doomed|we're_all|rip|uh_oh|fml|here_we_go|lucky|cancel|fuck
      who 's|is @kin then|?|,|🍿
      whose_baby|whose_is_it ~3
      my|the|smart_money 's|is on @who
      money 's|is on @who
      @who ~4 only_got|only_here|only_gets|only_got_the|got_the_job|got_his_job|got_her_job|got_their_job|got_in|got_promoted|got_the_post|got_where ~3 because|through|by|cos|thanks|bc|on|due|who|daddy|knows|for|being|'cause
      @who ~3 sleeping|slept|shagging|shagged|sucking|flirted|flirting|batting|charmed|licked|brown_nosed|crawled ~2 way|up_to|to_the_top|eyelashes
      @who ~1 daddy's|daddy|father|uncle|golf|mates|friends|mate ~2 got|with|bought|chair|ceo|paid|knew|made_a_call
    `,
    faint: `
      @who ~6 coincidence|conveniently|suspiciously|funny_that|strange_that|odd_that|just_saying|jussayin|make_of_that|draw_your_own|read_into_that|not_saying|say_no_more|nuff_said|enough_said|if_you_know|iykyk|no_names|mentioning_no_names|naming_no|you_know_who|do_the_maths|do_the_math|join_the_dots|work_that_one|work_it_out|you_didn't_hear
      mentioning_no_names|naming_no_names|not_naming_names|no_names_mentioned|you_know_who|looking_at_you ~8 $
      funny|amazing|strange|odd|interesting|weird|convenient how|that
      no_names|some_people|certain_people|just_saying|not_saying_anything|make_of_that|say_no_more|you_know_who|iykyk
      why ~2 always|never
      😏|🤔|👀|🤫|🍿
      @who ~6 eh|innit
      wonder_why|wonder_how
      i'd_rather|rather_you|better_you_than_me
      could_do_worse
    `,
  },
];
