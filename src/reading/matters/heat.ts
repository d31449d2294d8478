import { list } from '../lexicon/list.ts';
import { BAD_ADJECTIVES, INSULTS } from '../remarks/lexicon/insults.ts';
import type { MatterShape, Sign } from './shape.ts';

/** Somebody whom heat may be about. */
const SOMEBODY = list(
  `he, she, him, her, himself, herself, they, them, that man, that woman, this man, this woman, the man, the woman, guy, bloke, fella, lady, cow, prick,
  consultant, consultants, reg, registrar, regs, sho, shos, f1, f2, fy1, fy2, junior, juniors, doctor, doctors, dr, gp, gps, nurse, nurses, sister, matron, midwife, midwives, hca, hcas, physio, physios,
  pharmacist, radiographer, radiologist, porter, porters, manager, managers, management, bed manager, site manager, coordinator, secretary, receptionist, boss, lead, clinical lead, professor, prof,
  surgeon, surgeons, anaesthetist, anaesthetics, ortho, orthopods, medics, medical team, surgical team, radiology, micro, switch, ed, a&e, cardiology, gynae, night staff, day staff, night team, day team, nights team,
  student, students, fourth years, trainee, trainees, locum, agency, colleague, team, partner, partners, practice manager, operations, hr, rota coordinator, supervisor, tpd, registrars,
  patient, patients, pt, relative, relatives, family, families, parent, parents, mother, father, mum, dad, daughter, son, wife, husband, visitor, kid, child, woman, man, people, someone, whoever, staff, labour ward, other place`,
);

/** How many words in capitals are a shout, and not an abbreviation. */
const SHOUT = 4;

/** Several words on end in capitals, where not the whole message is in them by habit. */
const shouted: Sign = ({ tokens }) => {
  let run = 0;
  for (const [index, { kind, casing, text }] of tokens.entries()) {
    if (kind === 'mark') continue;
    run = kind === 'word' && (casing === 'upper' || (casing === 'title' && text.length === 1)) ? run + 1 : 0;
    if (run === SHOUT) return { from: index - SHOUT + 1, to: index + 1 };
  }
  return null;
};

/** Anger, drink or exhaustion that shows, and somebody of whom something is said. */
export const HEAT: MatterShape = {
  kind: 'heat',
  words: {
    somebody: SOMEBODY,
    angry: list(
      `fuming, livid, raging, furious, seething, apoplectic, incandescent, incensed, enraged, ragin, effing livid, so angry, so mad, so cross, so pissed off, pissed off, beyond angry, spitting feathers, spitting, boiling, shaking with rage, shaking with anger, losing my mind, losing my rag, losing it, at the end of my tether, at breaking point, about to explode, about to lose it, ready to explode, ready to scream, ready to swing for, seeing red, hopping mad, steaming, up to here, ready to quit, absolutely done, beyond done, sick to death, sick to my stomach, in bits, in floods, crying, sobbing, in tears, had it, ive had it, fit to be tied, vexed, that cross, that angry, that mad, so cross, gandryll, fist through, fist thru, not the word, isnt the word, isn't the word, how dare, can't see straight, rage, fury, in a rage, in a fury, beside myself, white hot, wild, puce, spitting tacks, spitting chips, gnashing, grinding my teeth, at the end of my rope, at screaming point, screaming point, hit the roof, through the roof, blood pressure, doing my head in, done my head in, lost my rag, lost it, losing the plot, lost the plot, blew my top, blown a gasket, bouncing off the walls, ready to murder, could murder, could strangle, could throttle, could swing for, could scream, could cry, words fail me, no shame, god forgive me, i swear, sick of, fed up, done with, enough of`,
    ),
    drinks: list(
      `wine, wines, gin, gins, pint, pints, beer, beers, rum, rums, vodka, vodkas, whisky, whiskies, prosecco, proseccos, tequila, tequilas, margaritas, cocktails, bottles, cider, ciders, negroni, negronis, shots, drinks, drams, bevvies, jars, glasses, jagerbombs, g&ts, g&t, guinness, cans, mulled wine, bottle of red, bottle of white, fizz, champagne, sherry, port, baileys, jaeger, jager, jägerbombs, sambuca, stella, lager, lagers, ale, ales, pimms, aperol, drunk, tipsy, sloshed, sozzled, squiffy, hammered, smashed, wasted, plastered, legless, paralytic, bladdered, blotto, trollied, mullered, steaming drunk, half cut, wankered, rat arsed, arseholed, three sheets, worse for wear, merry, blootered, stocious, slurring, hungover, still drunk`,
    ),
    thing: list(
      `printer, barrier, car park, parking, portal, payroll, system, laptop, computer, roster, e roster, eroster, rota, wifi, match, ref, referee, goal, penalty, weather, rain, snow, traffic, train, trains, bus, lift, lifts, software, login, password, vending machine, microwave, kettle, milk, fridge, canteen, bleep, tannoy, alarm, fire alarm, boiler, heating, toilet, cyan, toner, scanner, epr, cerner, epic, ice, datix, season, team, game, derby, cup, boiler, sat nav, neighbours, delivery, ikea, united, city, everton, liverpool, arsenal, spurs, chelsea, villa, celtic, rangers, hearts, england, scotland, ireland, wales, cricket, rugby, football, golf, wickets, tyres, squash, eurovision, bake off, strictly, love island, pay portal, payslip, hmrc, app, phone system, vivaldi, hold music, update, upgrade, pacs`,
    ),
    banter: list(
      `haha, lol, lmao, 😂, 🤣, 😅, 😆, love, proud, thank you, thanks, cheers, well done, legends, legend, brilliant, amazing, congratulations, happy, birthday, leaving do, party, karaoke, dancing, band, wedding, buzzing, worth it, best, great`,
    ),
    tired: list(
      `tired, knackered, exhausted, shattered, wrecked, broken, done in, dead on my feet, running on fumes, no sleep, haven't slept, not slept, awake, hours up, post nights, after nights, off nights, last night, no kip, not a wink, 24 hrs, 24 hours, 27th hour, sleep deprived, sleep-deprived, delirious, dead on feet, running on, night shift, nights, long day, double shift, fourth night, third night, fifth night, sixth night, hangry, on my knees, burnt out, burned out, empty, nothing left, bed, hours on the go, on the go, no break, no water, no food, eyes like, eyes not opening, doubles, double, post call, on call, red bull, caffeine, straight through`,
    ),
    judged: [
      ...INSULTS,
      ...BAD_ADJECTIVES,
      ...list(
        `lazy, idle, entitled, vile, wicked, horrible, disgusting, disgrace, shambles, joke, pathetic, useless, refused, refuses, refusing, ignored, ignores, ignoring, cancelled, dumped, binned, laughed, shouted, screamed, swore, hadn't, didn't, won't, doesn't, couldn't, can't be bothered, who does, what gp, whinging, moaning, demanding, complaining, rude, blamed, blaming, lied, lies, one more, kill, scream, slap, hate, stupid, idiots, what kind of, who sends, nobody, couldn't care, not one`,
      ),
    ],
    calm: list(
      `calmed down, slept on it, cooled off, cooler head, good chat since, apologised, made up, sorted now, all forgiven, do it again, do it all again, no regrets, wouldn't swap it, wouldn't change it, will raise it, i'll raise it, datix, incident form, put in a form, raise it with`,
    ),
    many: list(
      `two, three, four, five, six, seven, eight, 2, 3, 4, 5, 6, 7, 8, third, fourth, fifth, several, few, couple of, many, half a bottle of, bottle of, one too many`,
    ),
  },
  essential: ['angry', 'drinks', 'tired'],
  ways: [
    {
      needs: [
        `@self 's|am|'m|been|was|feel|feeling|im ~3 @angry
         ^ ~2 @angry
         absolutely|properly|actually|genuinely|still|literally|honestly|so|fucking|beyond|just|proper|pure @angry !with_laughter
         my blood ~3 boil|boiling|boils
         makes|making|made @self|my ~2 blood|angry|furious|rage|sick|scream
         @self could|'d|would|will|'ll ~3 scream|throttle|strangle|swing_for|punch|slap|cry|explode|kill
         @self want|wanted to ~2 scream|punch|throttle|slap
         @self can't|cannot ~2 even|deal|believe|cope|stand
         @self hands|hand are|is|were ~2 shaking
         shaking ~3 @self|typing|anger|rage
         @self ~1 swear_to_god|swear_down
         @self ~2 had_enough|had_it
         fed_up|sick_of|so_done|over_it ~3
         how_dare|who_the_hell|who_the_fuck|what_the_fuck|what_the_hell|wtf|ffs|for_fuck's_sake|for_fucks_sake|for_gods_sake|jesus_wept
         rant|ranting ~3 incoming|over|sorry|alert
         🤬|😡|👿`,
        `@somebody`,
      ],
      unless: `@somebody is|was|were|are|'s|'re|got|looked|seemed|sounded|left ~2 @angry
        printer|barrier|car_park|parking|portal|payroll|system|laptop|computer|e-roster|wifi|match|ref|referee|goal|penalty|weather|rain|traffic|trains|train|bus|lift|software|login ~12 @angry
        @angry ~6 printer|barrier|car_park|parking|portal|payroll|system|laptop|computer|wifi|match|ref|weather|rain|traffic|trains|train|bus|lift|software`,
    },
    {
      needs: [
        `@many ~1 @drinks ~2 in|down|deep|later|under
         @many @drinks
         @many ~1 in ~3 @self|and|so|now|with
         @self 's|am|'m|'ve|been|im ~3 drunk|pissed|tipsy|sloshed|sozzled|hammered|steaming|smashed|half_cut|wasted|squiffy|bladdered|plastered|legless|mullered|wankered|merry|stocious|blootered|trollied
         after|on ~2 @many ~1 @drinks
         had ~3 @drinks
         bottle|glass ~2 in_hand|down|deep
         excuse ~2 spelling|spellin|typos ~3
         drunk ~2 posting|post|texting|message
         wine|gin|vodka|pub|prosecco ~2 talking
         🍷|🥂|🍺|🍻|🍸|🥃`,
        `@somebody`,
      ],
    },
    {
      needs: [
        `no|zero|without|haven't|havent|not|hasn't ~3 slept|sleep
         @many|@self ~3 hours|hrs|hours' sleep
         hours|hrs ~2 up|awake|straight|shift|sleep
         awake|up since ~4
         fourth|fifth|sixth|seventh|last|third|4th|5th|6th|7th|final night|nights|shift
         nothing|no ~2 left in_the_tank|in_me|to_give
         can't|cant|cannot ~2 see|think ~2 straight
         running_on ~3 fumes|empty|caffeine|adrenaline|coffee|no
         delirious|deliriously|knackered|exhausted|shattered|done_in|broken|wrecked|on_my_knees|burnt_out|burned_out|dead_on_my_feet|spent ~12 @judged
         post|after|off|just_finished ~3 nights|night_shift|long_day ~12 @judged`,
        `@somebody`,
        `@judged`,
      ],
    },
    { needs: [shouted, `@somebody`, `@judged`] },
  ],
  unless: `@calm
    says|reads|according_to ~1 the|a|our|new ~2 poster|posters|leaflet|slide|slides|module|sign|policy|banner
    whoever|anyone_who|anybody_who shouts|bullies|swears|snaps|moans|sneers ~6 is|are|can
    isn't|aren't|wasn't|weren't|not ~1 lazy|idle|useless|rude|stupid|entitled|arrogant|horrible
    @angry ~5 penalty|ref|referee|var|goal|printer|barrier|portal|payroll|software|weather|traffic`,
};
