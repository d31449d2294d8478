import { list } from '../lexicon/list.ts';
import type { Vocabulary } from './frame.ts';
import { HARMS, MISDEEDS, SKILLS, SPOILS } from './lexicon/actions.ts';
import { LIKENESSES, PRAISES, VIRTUES } from './lexicon/comparisons.ts';
import { BAD_ADJECTIVES, INSULTS, LITTLE_WORDS, PREDICATE_INSULTS } from './lexicon/insults.ts';

/** Insults that are other words as well, so that they count only where somebody is called one. */
const TWO_FACED = new Set(
  list(
    `loser, losers, tits, tit, tool, tools, plank, planks, lemon, lump, doughnut, donut, cock, dick, grass, fake, trash, pigs, pig, butcher, butchers, cowboy, cowboys, cheat, cheats, fraud, frauds, tart, filth, dope, nerd, geek, pos, dummy, sod, cripple, mutton, diva, divas, scrubber, embarrassment, liability, liabilities, menace, disgrace, git, gits, quack, quacks, freak, fool, fools, crawler, crook, crooks, thief, thieves, grass, coward, cowards, leech, leeches, parasite, parasites, vermin, cockroach, cockroaches, maggot, maggots, swine, racist, racists, bigot, bigots, liar, liars, spanner, spanners, melt, womble, pansy, dyke, fag, div, poser, creep, tyrant, dictator, maniac, imbecile, spastic, retard, skank, cougar, dinosaur, dinosaurs, weasel, weasels, peasant, incompetents, pain in the arse, pain in the neck, pain in the backside, pita, piece of shit, bugger, buggers, laughing stock, dead weight, deadweight, waste of money, snowflake, snowflakes, tranny, spaz, gimp, mong, coon, goon, yes man, clown, clowns, slag, slags, arse, arses, twit, prat, bellend, dunce, shrew, git, fool, wimp, freaks, butch, waster, thug, thugs, brute, show off, law unto himself, law unto herself, snitch, jobsworth, dick, bastard, bastards, bitch, knob, knobs, piece of work, wet blanket, wet weekend, wet flannel, wet lettuce, degenerate, chav, nutter, nutters, lunatic, psycho, fatty, swine, scum, tosser, cow`,
  ),
);

/** Insults that are said of things, of affairs and in jest as well, so that they say nothing where nobody is called one. */
const SAID_OF_THINGS = new Set(
  list(
    `disgrace, embarrassment, menace, liability, liabilities, trash, filth, fake, pos, piece of shit, pain in the arse, pain in the neck, pain in the backside, pita, grass, tool, tools, plank, planks, lemon, dummy, dead weight, deadweight, dead wood, deadwood, melt, tart, swine, pig, pigs, spanner, spanners, doughnut, donut, lump, cock, waste of space, waste of a space, waste of money, waste of time and space, wet weekend, wet blanket, wet flannel, laughing stock, piece of work, mutton, cougar, diva, divas, drama queen, drama queens, show off, butcher, cowboy, dinosaur, dinosaurs, sod, sods, bugger, buggers, bastard, bastards, bitch, arse, arses, tit, tits, dope, creep, vermin, parasite, parasites, maggot, maggots, cockroach, cockroaches, leech, leeches, fruitcake, scrubber, crawler`,
  ),
);

/** Adjectives that describe people, findings and things without judging them, unless somebody is said to be so. */
const ORDINARY_ADJECTIVES = new Set(
  list(
    `rude, dense, dim, idle, lazy, sour, bitter, mad, mental, crazy, insane, simple, odd, strange, weird, fat, ugly, grumpy, miserable, precious, false, fake, superficial, shallow, dangerous, unsafe, terrible, awful, dreadful, appalling, dire, horrible, nasty, vicious, cruel, corrupt, bent, poisonous, toxic, disgusting, embarrassing, tragic, boring, tedious, annoying, irritating, infuriating, exasperating, impossible, smelly, hideous, crap, shit, rubbish, garbage, poor, childish, juvenile, infantile, immature, careless, negligent, unreliable, unprofessional, ridiculous, pathetic, hopeless, useless, pointless, worthless, lumbering, sweaty, scruffy, snappy, hysterical, hormonal, demented, senile, potty, crackers, nuts, bonkers, evil, wicked, vain, posh, fake, stoned, pissed, hungover, wasted, dodgy, needy, petty, common, greedy, sly, cunning, calculating, undermining, moaning, cheating, a joke, a disgrace, an embarrassment, unhelpful, rotten, mean, weak, shocking, vulgar, coarse, amateurish, tactless, unkind, unfeeling, past it, drippy, vacant, batty, loopy, fumbling, embarrassing, tiresome, dull, idiotic, retarded, comatose, crackers`,
  ),
);

/** Every list of words that the frames speak of. */
export const VOCABULARY: Vocabulary = {
  insult: INSULTS,
  plaininsult: INSULTS.filter((word) => !TWO_FACED.has(word)),
  humannoun: INSULTS.filter((word) => !SAID_OF_THINGS.has(word)),
  badnoun: [...new Set([...INSULTS, ...PREDICATE_INSULTS])],
  badadj: BAD_ADJECTIVES,
  plainadj: BAD_ADJECTIVES.filter((word) => !ORDINARY_ADJECTIVES.has(word)),
  little: LITTLE_WORDS,
  likeness: LIKENESSES,
  virtue: VIRTUES,
  skill: SKILLS,
  harm: HARMS,
  misdeed: MISDEEDS,
  spoil: SPOILS,
  praise: PRAISES,
  be: list(
    `is, 's, was, are, 're, were, be, been, being, isn't just, looks, seems, sounds, remains, becomes, became, acts like, turned out to be, turns out to be, m, has been, have been, has always been, will always be, would be, must be`,
  ),
  worse: list(
    `thicker, dumber, dimmer, slower, lazier, ruder, uglier, fatter, denser, madder, grumpier, wetter, softer, nastier, stupider, dafter, creepier, slimier, smugger, moodier, colder, dozier, more useless, more stupid, more clueless, more arrogant, more annoying, less useful, less use, less help, less qualified, duller, meaner, tighter, bitchier, gobbier, sleepier`,
  ),
  vice: list(
    `laziness, stupidity, arrogance, rudeness, incompetence, ignorance, moaning, whinging, whining, smugness, idleness, skiving, talking, gossiping, sleeping, hiding, being late, being wrong, brains, common sense, ego, egos, charm, looks, intelligence, excuses, delegating, delegation, gutless, beige`,
  ),
  nationality: list(
    `indian, nigerian, filipino, pakistani, polish, romanian, bulgarian, egyptian, chinese, ghanaian, sudanese, kenyan, zimbabwean, african, asian, greek, italian, spanish, portuguese, hungarian, czech, slovak, latvian, lithuanian, ukrainian, russian, iranian, iraqi, syrian, turkish, bangladeshi, nepalese, sri lankan, caribbean, jamaican, eastern european, arab, foreign, overseas, plab, img`,
  ),
  been: list(
    `is, was, are, 're, were, be, been, being, looks, seems, sounds, remains, becomes, became, m, has been, have been, has always been, will always be, would be, must be`,
  ),
  have: list(`has, have, had, 's got, has got, have got, 've got, got`),
  det: list(
    `a, an, the, such a, such an, one, some, our, their, my, this, that, another, a bit of a, a bit, a right, nothing but a, nothing but, nowt but a, like a, just a, basically a, all, same old, what`,
  ),
  prep: list(`on, in, at, from, with, for, of, to, by, about, around, near, over, under`),
  cannot: list(
    `can't, cannot, can not, couldn't, could not, cant, unable to, isn't able to, is not able to, wasn't able to, hasn't the brains to, doesn't know how to, don't know how to, doesn't have the brains to, never learnt to, never learned to, never learned how to, struggles to, wouldn't know how to, can barely, can hardly, could barely, could hardly, barely able to, incapable of, still can't, cannae, couldnae`,
  ),
  never: list(
    `never, never once, never ever, not once, has never, have never, hasn't ever, haven't ever, no way, nae ever, rarely`,
  ),
  not: list(
    `not, isn't, wasn't, aren't, ain't, weren't, doesn't, don't, didn't, never, no, hardly, wouldn't, won't, can't, cannot, couldn't, hasn't, haven't, shouldn't, isnt, nobody, without, nor, neither, nae`,
  ),
  number: Array.from({ length: 51 }, (_, index) => String(index + 40)),
  nobody: list(`nobody, no one, noone, no-one, no fucker, not one person, none of us, not a soul`),
  always: list(
    `always, every time, everytime, constantly, all the time, every shift, every single time, every day, every single day, every night, as usual, as per, as per usual, as always, yet again, once again, without fail, forever, every week, per usual, like clockwork, day in day out`,
  ),
  everyone: list(
    `everyone, everybody, we all, the whole ward, the whole team, the whole department, the whole hospital, the whole unit, all of us, every f1, anyone who's worked with, half the ward, half the hospital, half the department, anyone, all the nurses, all the juniors, the nurses, the ward`,
  ),
  laugh: list(
    `lol, lmao, rofl, haha, hahaha, hahahaha, 😂, 🤣, 😆, 😹, 💀, 🙄, 🤭, 😏, 🤡, lolz, pmsl, hehe, 😬`,
  ),
  badmoji: list(
    `🐉, 🐲, 🤡, 🐌, 😴, 🚮, 🐍, 🧌, 💩, 🗑, 🐀, 🐷, 🐖, 🐽, 🐢, 🦥, 🐑, 🐐, 🫏, 🤥, 🖕, 🤮, 🤢, 🧟, 🧹, 🧙, 👺, 👹, 👿, 😈, 🐒, 🦍, 🥱, 🛌, 💤, 🍼, 👶, 🚩, 🥴, 🦖, 🦕, ⚰, 🪦, 💀, ☠, 🔪, 🪓, 🎪, 🎭, 🪳, 🕷, 🦗, 🦨, 🐄, 🐮, 🐴, 🤏, 🚽, 🧻, 🪦, 🍺, 🍷, 🥃, 🍸, 🥴, 👎, 🗑, 🤖, 🥔, 📉, 🧨, 💣, 🪰, 🪱, 🐛, 🍆, 🐭, 🐁, 🦝, 🦜, 🐔, 🪨, 🧱, 🪵, 👑, 👸, 🤴, 🤑, 💸`,
  ),
};
