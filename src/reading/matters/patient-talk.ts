import { list } from '../lexicon/list.ts';
import { HEALTH } from './health-talk.ts';
import type { MatterShape } from './shape.ts';

/** The care of one real patient, whether or not anybody could tell who it is. */
export const PATIENT_TALK: MatterShape = {
  kind: 'patient-talk',
  words: {
    health: HEALTH,
    person: list(
      `patient, pt, lady, gent, gentleman, fella, chap, bloke, lad, lass, woman, man, girl, boy, baby, toddler, kid, child, teenager, teen, old boy, old dear, old lady, wee man, wee girl, wee boy, wee one, little one, mum, dad, mother, father, guy, he, she, him, her, his, hers, one of mine, one of ours, one of my, someone, my first, inpatient, resident, twins, couple, client, service user, case, young man, young lad, young woman, longest stayer, frequent caller, people i support, person i support, tribunal patient, ours, yo, year old, years old, widow, widower, grandad, granny, nan, man of mine, of mine, lad i, frequent flyer`,
    ),
    course: list(
      `came in, come in, brought in, admitted, arrived, presented, presenting, collapsed, arrested, died, passed away, delivered, gave birth, went to theatre, off high flow, on high flow, extubated, intubated, transferred, retrieved, discharged, went home, going home, home today, back in, readmitted, recovering, recovered, improving, improved, deteriorating, deteriorated, spiking, settled, relapsed, relapse, relapses, responding, not responding, refusing, refused, won't take, still, awake, walking, eating, feeding, stable, unstable, on inotropes, on the ventilator, under us, under our care, in resus, on the ward, on my ward, in clinic, in my clinic, on my list, on the visit list, saw, seen, clerked, examined, operated on, treated, treating, looked after, looking after, reviewed, started, stopped, failed, tried, diagnosed, turned out, came off, fell, swallowed, booked, waiting for, awaiting, biopsy, biopsied, scanned, mri shows, ct shows, scan shows, results back, bloods back, got her, got his, hba1c, crp, ferritin, lactate, lactate coming down, tubed, pinned, specialled, detained, appeal, on his depot, on her depot, depot, swallowing, bit me, walked out, walked to, first steps, let me, pupils, ketones, glucose, aki, bacteraemia, septic emboli, reverse or, hold or, recheck, re level, wound opened, vac, leaking, ecmo, stopped smoking, convinced, painting again, refeeding, potassium, hb, sats, gcs, echo, eeg`,
    ),
    when: list(
      `today, tonight, yesterday, last night, this morning, this afternoon, this week, last week, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, overnight, just now, earlier, at 4am, the other day, weekend, recently, update, now, any thoughts, thoughts, advice, ideas, would you, would anyone, interesting one, interesting case, tricky one, tricky case, puzzle`,
    ),
    cohort: list(
      `admitted 43, patients per, per cent, percent, audit, cohort, series, of 61, in five years, last year, this year's, since january, numbers, rates, average, median, service, services, pathway, clinic model, waiting list, guideline, protocol, policy, poster, abstract, trial, study, paper, registry, rcts, survey, workforce`,
    ),
    unreal: list(
      `sim, simulation, simulated, simman, manikin, mannequin, scenario, osce, exam, viva, practice question, sba, mcq, mrcp, mrcpch, mrcs, frca, plab, ukmla, finals, question, answers, vignette, textbook, nejm, bmj, lancet, case report, published, journal, podcast, documentary, film, drama, novel, series, episode, holby, casualty, greys, hypothetical, imagine, teaching case, role play, actor, quiz, historic, history, famous, celebrity, presenter, footballer, king, princess, royal, actor, singer, politician`,
    ),
    own: list(
      `my own, i'm, i've had, my hip, my knee, my back, my surgeon, my gp, my operation, my op, my recovery, post op myself, as a patient myself, i was diagnosed, my diagnosis, my scan, my results, off the stick, my mri, my consultant`,
    ),
    staff: list(
      `new consultant, new registrar, our new, colleague, registrar, matron, dr, sister, leaving, retiring, starts with us, congratulations, welcome`,
    ),
  },
  essential: ['course', 'health', 'clinical'],
  ways: [
    {
      needs: [
        `had|have|got|saw|seen|admitted|clerked|treated|reviewed ~2 a|an|this|our|my|one ~4 lady|gent|gentleman|fella|chap|bloke|lad|woman|man|girl|boy|baby|toddler|kid|child|teenager|patient|pt ~8
         my|our|the|this|that|a|one_of_my|one_of_our ~4 patient|lady|gent|gentleman|fella|chap|bloke|lad|woman|man|girl|boy|baby|toddler|kid|teenager|old_boy|old_dear|wee_man|wee_girl ~6 @course
         he|she|his|her|him ~6 @course
         @course ~6 he|she|his|her|him
         update ~12 @course`,
        `@health|@course`,
        `@person`,
      ],
    },
  ],
  unless: `finals|exam|viva|osce|mrcp|mrcpch|sba|sim|simulation|vignette|nejm|bmj|published|scenario|quiz|practice_question|poster|posters|infographic|length_of_stay`,
};
