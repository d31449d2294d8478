import type { FrameGroup } from './frame-group.ts';

/** Ways of speaking of somebody that are no remark by themselves, and that most remarks use. */
export const HINT_FRAMES: readonly FrameGroup[] = [
  {
    kind: 'insult',
    needs: 'its-own',
    faint: `
      @who @been a|an|the|such|one|just|basically
      @pronoun|@they 's|'re a|an|the|such|one|just|basically
      @named 's a|an|such|just|basically
      @who =
      what|such a|an ~6 @who
      @who @been @badadj
      @badadj|@insult ~6 @who
      @who ~6 @badnoun|@badadj
      @who ~8 @badmoji
      @whose face|voice|hair|smell|breath|brain|ego|mouth|hands|head|attitude|manner|personality
    `,
  },
  {
    kind: 'belittling',
    needs: 'its-own',
    faint: `
      @who couldn't|can't|cannot|wouldn't|won't|never|doesn't|don't|didn't|hasn't|haven't|isn't|aren't|wasn't
      @who only|just|barely|hardly|not|no|without|nearly|almost|supposedly|mostly
      @who thinks|think|reckons|believes|claims|loves|treats|acts|calls|writes|talks|speaks|walks|runs|moves|looks|sounds|smells|tries|manages|belongs|ought
      @who ~6 wrong|worse|worst|nothing|nobody|none|half|enough|ever|wasted|lost|without|slow|old|late
      wouldn't|don't|can't|couldn't|never ~6 @who
      @whose idea|handover|notes|referral|referrals|letters|plan|teaching|spelling|cannulas|work|clerking|decisions|prescriptions|prescribing|differential|judgement|results|outcomes|patients|list|clinic|degree|qualifications
      @self wouldn't|would|'d|'ll|always|never|trust|pity|hate|love ~6 @who
      @self|you could|can|might|may|'d ~6 @who
      every|any|all|half|only|even ~4 @who
      better|worse|more|less|quicker|cheaper ~4 than ~4
      nobody|no_one|everyone|everybody|anybody|anyone ~6 @who
      @who ~6 nobody|no_one|everyone|everybody
    `,
  },
  {
    kind: 'belittling',
    thin: true,
    needs: 'its-own',
    faint: `
      @who could|would|'d|'ll|will|likes|wants|needs|knows|says|makes|gives|takes|gets|goes|comes|has|does|should
      @many|@who are|is|was|were|have|has|had|send|sends|give|gave|made|went|did|walked|wrote|said|left|took|put|turned|should|must|'re|guess|guesses|keep|keeps|answer|refuse|want|stand|sit|move|take|charge|cost
    `,
  },
  {
    kind: 'comparison',
    needs: 'its-own',
    faint: `
      @who ~6 like|as_if|as_though
      like|as|than ~6 @who
      @who ~4 as ~2 as
      @who ~4 the @virtue
      more|less|fewer @virtue ~4
    `,
  },
  {
    kind: 'idleness',
    needs: 'its-own',
    faint: `
      @who always|again|still|finally|@always|often
      @who ~6 break|coffee|lunch|bed|sofa|phone|holiday|sleep|asleep|golf|leave|early|home
      @who ~6 off|out|away|hiding|gone|missing
    `,
  },
  {
    kind: 'sarcasm',
    needs: 'its-own',
    faint: `
      thanks|cheers|bravo|congratulations|congrats|well_done|kudos|credit|fair_play|nice|lovely|lucky|brilliant|great|wonderful|impressive|amazing|genius|hero|legend|oh|ooh|ah|wow|look|medal|applause|privilege|delighted|breaking|shout_out|love|god|heaven|pray|luck ~6 @who
      @who ~8 genius|hero|legend|star|bless|privilege|treat|blessed|gift|talent|miracle|masterclass|impressive|brilliant|marvellous|lovely|wonderful
      must_be|must_feel nice|lovely|great|hard|tiring
      surprisingly|for_once
      hope_you|hope_they|hope_he|hope_she
    `,
  },
  {
    kind: 'innuendo',
    needs: 'its-own',
    faint: `
      if|when|whenever|unless|until|since|because @who
      has|does|is|did|was|are|do|have|can|who|how|why|what|where|whose @who
      who|how|why|what ~4 @who
      some|certain|that_one|the_other_one|half ~4
      funny|odd|strange|weird|interesting|surprised|wonder|guess|bet|sure|apparently|heard|hear|word|rumour|reckon|suspect|noticed ~6 @who
      @who ~8 apparently|lol|haha|😂|🤣|😏|👀|🙄|🤔|🍿
      not|no ~2 @who
      ask|tell|let|get|give|send|put|keep|watch|avoid|beware|beware_of|mind ~1 @who
    `,
  },
  {
    kind: 'rumour',
    needs: 'its-own',
    faint: `
      @who ~6 wife|husband|partner|marriage|divorce|pregnant|affair|bed|drink|drinking|wine|gin|vodka|suspended|sacked|leaving|left|sick|stress|anxiety|tablets|rehab|breakdown|boyfriend|girlfriend|ex
    `,
  },
  {
    kind: 'dishonesty',
    needs: 'its-own',
    faint: `
      @who ~4 @misdeed
      @who ~6 money|cash|truth|fake|lie|lies|drunk|bent|corrupt|fraud|backdated|made_up|profit|profits|bonus|cover|covers
    `,
  },
  {
    kind: 'discrimination',
    needs: 'its-own',
    faint: `
      @who ~6 accent|english|foreign|country|abroad|overseas|maternity|mat|part-time|part_time|pregnant|mosque|prayers|ramadan|hijab|church|gay|old|age|retire|retired|retirement|hearing|deaf|dyslexia|wheelchair|autism|adhd|menopause|hormones|blonde|pretty|woman|girl|boy|baby|babies|kids
      too|so ~1 many|old|young|female|foreign|english|posh ~6
      women|girls|mums|foreigners|overseas|imgs|part-timers|part_timers|immigrants ~6
    `,
  },
  {
    kind: 'threat',
    needs: 'its-own',
    faint: `
      @you ~6 regret|sorry|careful|watch|finished|reference|reference|contract|job|visa|arcp|sign_off|lucky|remember|forget
      @you @be|'re a|an|the|such ~4
      @you ~2 disgrace|embarrassment|joke|waste
    `,
  },
  {
    kind: 'exclusion',
    needs: 'its-own',
    faint: `
      nobody|no_one|don't|everyone|without|except|let's ~6 @one
    `,
  },
];
