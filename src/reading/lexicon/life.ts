import { decodeWords } from './front-coding.ts';
import lifeWords from './life.json' with { type: 'json' };
import { list } from './list.ts';

/** Words of the ward, the office and small talk: everybody uses them, they tell nobody apart. */
const WORKPLACE = new Set(
  list(
    `here, phone, ward, round, front, nobody, manager, agency, card, door, staff, sister, place, corridor, porter, trolley, consultant, must, mine, fridge, referral, wells, station, block, nice, rung, crew, prof, cover, kettle, drink, printer, piece, cupboard, receptionist, stick, idiot, upstairs, downstairs, cake, minors, majors, lovely, lady, covering, sheet, toast, folk, officer, partner, antibiotic, guardian, matron, biscuit, screen, straight, bath, gent, empty, pharmacist, bedside, hook, stopping, anaesthetic, slide, coroner, pocket, battery, watch, baby, drawer, tablet, queue, sluice, starter, locker, scanner, robot, computer, drunk, intranet, secretary, flat, stupid, coordinator, bucket, chap, radiologist, mannequin, deceased, witness, miss, envelope, author, teen, button, handle, visitor, needle, sugar, volunteer, registrar, fake, opening, temp, morphine, safe, commode, disc, falls, tray, sticker, linen, canteen, mattress, arms, toilet, aspirin, pump, friend, wheel, shower, wash, hostile, portfolio, lanyard, backside, tourniquet, hero, brave, mortuary, coffee, chair, lipstick, incompetent, public, brew, rope, barrier, rank, frame, lock, north, south, east, west, track, supervisor, trainee, cluster, base, director, senior, calculator, table, silly, ceiling, string, penicillin, ladder, speaker, strip, attender, reporter, gown, hanging, stiff, streak, dispensary, candidate, casualty, switchboard, forum, implant, coil, lancet, vent, prop, interpreter, swallow, bonnet, daddy, hospice, suit, gate, drill, fellow, upright, source, incubator, sweet, native, keyboard, stent, heroin, chief, combination, monitor, ovary, ventilator, infirmary, syringe, neurologist, standby, clipboard, doorway, wrap, gloves, glove, mask, masks, apron, scrubs, clock, cook, stair, stairs, mandatory, sink, shell, bystander, company, cast, window, pupil, frontal, opiate, splint, scrub, radial, dispenser, floor, glad, boot, midwife, sleeve, seat, plate, handler, chain, great, professional, burns, packet, private, trainer, mentor, timer, generator, paramedic, drove, flail, dear, floppy, belt, boundary, clerk, buzzer, draw, toddler, heel, filter, chips, friendly, winner, handy, electric, tape, edge, governance, relative, picture, police, blind, pillow, specialist, doctor, nurse, patient, physician, surgeon, anaesthetist, geriatrician, cardiologist, psychiatrist, paediatrician, obstetrician, dentist, physio, student, trust, hospital, clinic, surgery, theatre, unit, department, team, group, board, people, person, woman, girl, boys, child, children, kids, parent, parents, mother, father, mum, adult, male, female, human, youth, everybody, somebody, someone, colleague, colleagues, doctor's, house, home, room, rooms, bed, beds, blanket, curtain, chart, notes, paper, form, forms, letter, list, file, folder, book, pack, bottle, cup, glass, water, food, meal, lunch, dinner, breakfast, tea, snack, soup, milk, juice, bread, salt, rice, meat, medicine, drug, drugs, pill, pills, drip, line, lines, tube, drain, catheter, cannula, dressing, bandage, plaster, stitches, collar, mouth, hand, head, back, side, right, left, middle, bottom, top, centre, center, corner, area, zone, site, spot, point, region, space, part, end, level, range, section, mark, hole, rail, wall, bell, light, lights, lamp, switch, machine, equipment, device, instrument, tool, kit, supply, supplies, stock, store, bags, case, cases, label, sample, specimen, swab, slot, slots, desk, office, bank, plane, pole, stand, support, carrier, donor, recipient, victim, subject, host, lead, leads, deputy, member, members, user, users, client, carer, carers, worker, workers, helper, expert, authority, system, network, website, internet, telephone, mobile, camera, video, photo, photograph, image, film, radio, television, band, club, union, association, society, government, council, committee, panel, class, community, population, majority, minority, series, sort, kind, type, pair, couple, crowd, body, foreign, single, original, superior, inferior, minor, major, general, common, regular, equal, radical, liberal, conservative, moderate, resident, residents, intern, master, novice, junior, juniors, neonate, infant, primary, secondary, tertiary, medium, average, volume, joint, nail, nails, screw, screws, plates, wire, wires, bolt, pins, cement, sponge, cotton, gauze, blade, scalpel, forceps, clamp, retractor, mesh, graft, shunt, valve, pacemaker, probe, lens, scope, microscope, laser, ultrasound, tank, cylinder, chamber, pot, bowl, pan, spoon, fork, knife, plug, socket, cable, cord, thread, layer, patch, surface, coat, crown, bridge, canal, tunnel, channel, duct, tract, passage, entry, exit, access, shelter, refuge, alcohol, smoke, smoker, drinker, drinking, cigarette, cigarettes, tobacco, cannabis, cocaine, wine, beer, vodka, whisky, virus, bacteria, organism, fungus, parasite, worm, mouse, mice, rat, rats, dog, cat, animal, animals, insect, plant, seed, root, stem, leaf, fruit, vegetable, protein, powder, cream, gel, lotion, spray, soap, towel, pads, nappy, pants, trousers, shirt, shoes, clothes, clothing, dress, jacket, pyjamas, socks, stockings, slippers, glasses, hearing, aids, sticks, walker, crutches, wheelchair, hoist, lift, ambulance, vehicle, transport, parking, road, street, steps, still, park, family, facility, heights, height, nights, days, abroad, landlord, outpatient, inpatient, trial, trials, army, recruit, sepsis, city, town, village, country, world`,
  ),
);
/** Kinds of thing that life outside the hospital is made of. */
export type LifeKind = 'beasts' | 'things' | 'food' | 'groups' | 'places' | 'nature' | 'people';

const LIFE: ReadonlyMap<string, LifeKind> = new Map(
  (['things', 'groups', 'places', 'food', 'nature', 'beasts', 'people'] as const).flatMap((kind) =>
    decodeWords(lifeWords[kind]).map((word) => [word, kind] as const),
  ),
);

/** What a folded word, or its singular, names of life outside the hospital; null where it names nothing of it. */
export function lifeKindOf(word: string): LifeKind | null {
  if (word.length < 4 || WORKPLACE.has(word)) return null;
  const kind = LIFE.get(word);
  if (kind !== undefined) return kind;
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s')
      ? word.slice(0, -1)
      : word;
  return singular !== word && singular.length >= 4 && !WORKPLACE.has(singular)
    ? (LIFE.get(singular) ?? null)
    : null;
}

/** Whether a folded word, or its singular, names a thing, a place, a beast or a person of life outside the hospital. */
export function isOfOrdinaryLife(word: string): boolean {
  return lifeKindOf(word) !== null;
}
