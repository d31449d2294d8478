import type { FrameGroup } from './frame-group.ts';

/** Somebody is called something. */
export const INSULT_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'insult',
    needs: 'its-own',
    clear: `
      @anyone @been @det* @little* @badnoun
      @anyone 's @det @little* @badnoun
      @pronoun|@they|@you 's|'re @det* @little* @badnoun
      @anyone = @det* @little* @badnoun
      @anyone : @det* @little* @badnoun $
      @who !: what @det? @little* @badnoun
      what @det @little* @badnoun @who @be?
      what @det @little* @badnoun that|this @one
      what a|an @little* @badnoun @who
      @named the|that @little* @badnoun
      @who|@thing =|:|is|'s|are? @badmoji
      @who , a|an|total|complete|utter|absolute|proper|right @little* @badnoun
      @who , @insult $
      that|the|this|our|ur|those|these|of @little* @insult @named
      @plaininsult @named
      @insult @prep a|an @named
      whichever|whatever|which|what @little* @insult
      some @little* @insult
      this|that|these|those|another @little* @plaininsult
      @you 're|are @little* useless|hopeless|rubbish|pathetic|clueless|thick|lazy|incompetent
      are|r @you @little* thick|stupid|simple|dim|dense|slow|daft|deaf|blind ?|or
      by|with|from|like a|an @little* @humannoun
      @little @little* @insult in|on|at|from bed|bay|room|cubicle|hr|reception|the|finance|payroll|theatre|clinic|a_e|ed|icu
      @insult|dinosaur|fossil|snake|snakes|dinosaurs in|on|from|at|upstairs|running|in_charge_of the? @who|@thing|charge|reception|hr|finance|management|suits|coding
      @who @be @little* @badadj
      @who @be @little* @badadj and|or|, @little* @badadj
      @who = @little* @badadj
      @who , @little* @plainadj $
      @who @little* @plainadj $
      ^ @plainadj @named
      @plainadj|so_called @little* @staff
      that|this|the|our|such_a @plainadj new|old? @little* @who
      useless|hopeless|lazy|thick|stupid|clueless|brainless foreign|agency|bank|locum|male|female|student|part-time|young|old @staff
      @who on|in|at|from ~4 @been @little* @badadj
      @who|whoever on|in|at|from|is|has ~5 @been @det @little* @badnoun
      @who|lot|brigade|mob ~3 are|were @det? @little* @insult
      @who ~4 @been a|the pack|shower|nest|coven|rabble|cabal|horde|herd|dregs of? ~3
      @who ~3 : @badadj , @badadj
      @named ~3 , @badadj @badnoun $
      @one ~12 , total|absolute|complete|utter|proper|right|real @little* @insult $
      @who ~10 , @humannoun $
      ^ @det? @little* @insult , @who
      @badnoun , every_one|the_lot_of|all_of_them|to_a_man
      @who ~3 met|seen|known|worked_with|had a bigger|greater|worse @little* @badnoun than
      a bigger|greater|worse @little* @badnoun than @who
      @anyone @been the_most @badadj
      @who @be far? too fat|stupid|thick|dim|ugly|dumb|arrogant|vain to
      @who 🧠 ❌|🚫|📉|❓|🕳
      @who @be @det? @little* @badadj @little* @badnoun|person|human|excuse|individual|specimen|creature|man|woman|boss|manager|doctor|nurse|surgeon|people|bunch|lot|team
      @who @be @det @little* excuse_for|apology_for
      excuse_for|apology_for a|an @who
      poor|sorry|pathetic|sad excuse|apology for
      @who @be the_most|as @badadj
      @who @be the_worst|worst @little* @who|person|human|thing|manager|boss|one|in|i|to|at|at_this|ever|of|$
      @who @be|'s @worse than ~3
      @worse than @likeness|mince|custard|treacle|two_short_planks|a|an ~3 @who
      the|that fat|thick|ugly|stupid|lazy|old|dim|slow|mouthy|grumpy|useless|posh|ginger|smelly|creepy one from|on|in|at|who|with ~2
      if @vice was|were|had|could|earned ~6 @who|gold|medal|sport
      @whose|a|one|only brain_cell|brain_cells|braincell|braincells|last_brain_cell ~4
      @who|@whose ~4 curdle|sour ~2 milk|formula|cream
      @who would|'d start ~2 fight|argument|row in ~3
      @who would|'d|could sue|argue_with|start_a_fight_with|moan_at|fall_out_with|complain_about ~1 a|an|the|if|himself|herself ~3
      @who @have a face ~3 like|on|that
      @who : all ~1 and? no ~1
      @who ~1 all ~1 and? no ~1 $
      @who @be ~3 and proud_of_it
      exist|exists ~1 purely|only|solely|just to
      where ~3 goes|go to|for die|a_lie_down|retire|sleep|rot|a_rest|a_nap
      what is|'s the_point of @who
      ^ @one ~10 what a|an embarrassment|disgrace|joke|state|sight|plonker|clown|performance
      ^ @one ~10 what a|an @little* @humannoun
      @who @be the_worst $
      @who thinks|think|acts|behaves|reckons|swans ~2 god|god's_gift|the_queen|the_king|royalty|above|special|better_than|james_bond|a_film|an_advert|in_charge_of_everything|dr_house|lord|hot|something_special|the_sun|untouchable|superior|too_good
      god's_gift
      @who god_complex
      @who loves|love|likes the_sound_of
      @who loves|love himself|herself|themselves
      @who in_love_with himself|herself|themselves|his_own|her_own|their_own
      @who makes|make me|us|you|my_skin|everyone want_to|sick|crawl|vomit|cringe|heave|retch
      makes|make my_skin crawl
      @who gives|give|gave me|us|everyone the_creeps|the_ick|a_headache|hives
      @who gets|get|got on my_nerves|my_tits|my_wick|everyone's_nerves|our_nerves|my_last_nerve
      @who does|do|did|doing my_head_in|my_nut_in|everyone's_head_in
      @who @be the_reason|why ~2 drink|leave|leaving|left|quit|resign|cry|hate|people
      hate|loathe|despise|detest|cannot_stand|can't_stand|can't_bear|cannot_bear|couldn't_stand|sick_of|fed_up_of|fed_up_with|sick_to_death_of @who
      wish @who would|wd ~2 die|leave|retire|quit|disappear|go_away|fuck_off|drop_dead|shut_up|jog_on|do_one|vanish
      @who can|should fuck_off|do_one|sod_off|bugger_off|piss_off|jog_on|go_to_hell|get_lost|rot|shove|kiss
      fuck|screw|sod|bugger @named
      fuck|screw|sod|bugger @pronoun|@they
      fuck_off|piss_off|sod_off|bugger_off|jog_on|get_lost|drop_dead|go_to_hell|shut_up|shut_your|get_stuffed @anyone
      tell @who to fuck_off|do_one|shut_up|get_lost|piss_off|bugger_off|shove|jog_on|get_stuffed
      @who needs|need|wants|want|deserves|deserve a? kick|slap|punch|boot|good_hiding|hard_reset|lobotomy|brain_transplant|personality_transplant|personality|check_up_from_the_neck|new_brain|deodorant|babysitter|carer|handler|leash|lead|muzzle|gag
      @who is_a|'s_a|are_a|was_a stain|disgrace_to|insult_to|stranger_to|walking|waste
      @whose face|voice|laugh|breath|feet|hair|wig|toupee|teeth|perfume|aftershave|bo ~2 @be|make|makes|makes_me|could|stinks|smells
      @who stinks|reeks|smells|stink|reek|minging|minges
      @who talks|talk|talking|speak|speaks|spouts|spouting|chats|chatting shit|shite|bollocks|crap|rubbish|nonsense|bullshit|out_of|utter|drivel|guff|through
      all mouth|gob|fur_coat|talk|ego|show|hat and? no|no_trousers|no_knickers|no_action|no_cattle
      @who @be all mouth|gob|talk|ego|show|fur_coat|lanyard|hair|front|hat
      @who sucks|suck|blows $
      @who wouldn't_know ~6 if|even_if|from
      @who kept|keeps|keep @whose? brains
      brain_cell|brain_cells|braincell|braincells|brains|sandwich_short|sandwiches_short|picnic|not_the_full_shilling|not_the_sharpest|not_the_brightest|brightest|sharpest|one_sandwich @prep|but|between|short|in|of|bulb|tool|knife|nobody|left
      lights_on ~2 nobody|no_one|but
      not_the|hardly_the brightest|sharpest|quickest
      lights_are_on|lights_on|lift_doesn't_go|lift_does_not_go|wheel_is_spinning|wheel's_spinning but? nobody|no_one|to_the|the_hamster
      @who @have no|zero|nil|not_one|not_an_ounce_of|fuck_all|nul|0 @little* @virtue|shame|friends|standards|heart|soul|spine|balls|talent|class|filter|boundaries
      @who lack|lacks|lacking @det? any? @virtue|basic
      no @virtue|brain|spine|shame and|or|, no ~2
      @whose @virtue @be? non-existent|nonexistent|absent|zero|missing|nil|appalling|terrible|awful|shocking|dreadful|laughable|a_joke|pathetic|rubbish|shit|crap|woeful|abysmal
      @one looks|look|sounds|sound|dresses|dress|walks|walk|smells like|as_if|as_though ~6
      @named @be @little @little @badadj|@badnoun
    `,
    faint: `
      @who ~5 @badmoji @badmoji? $
      @you @det? @little* @insult
      @you @little @little* @badnoun
    `,
  },
  {
    kind: 'insult',
    needs: 'nobody',
    clear: `
      who let|put|gave|hired|employed|promoted|invited|trained|left this|that|these|those @little* @plaininsult
      staffed|run|led|managed|covered|designed|written by @little* @plaininsult
    `,
  },
  {
    kind: 'insult',
    needs: 'nearby',
    clear: `
      @plaininsult
      poor|sorry|pathetic excuse_for|excuse_of|apology_for
      thick|daft|dim|dense|stupid|wet as mince|two_short_planks|a_plank|planks|pigshit|a_brick|a_bag_of|custard
      ^ @badadj , @badadj woman|man|girl|lad|bloke|lady|boy|person $
      ^ @plainadj woman|man|girl|lad|bloke|lady|boy|person|individual $
      ^ @little* @humannoun $
    `,
    faint: `
      @insult
      ^ @badadj $
      how @badadj
      so embarrassing|embarassing|cringe
      what a|an joke|disgrace|embarrassment|shambles|farce|surprise
    `,
  },
];
