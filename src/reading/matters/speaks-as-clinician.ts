import { list } from '../lexicon/list.ts';
import { HEALTH } from './health-talk.ts';
import type { MatterShape } from './shape.ts';

/** Speaking of health with the weight of a clinician. */
export const SPEAKS_AS_CLINICIAN: MatterShape = {
  kind: 'speaks-as-clinician',
  words: {
    health: HEALTH,
    clinician: list(
      `doctor, dr, doc, medic, gp, consultant, registrar, reg, surgeon, anaesthetist, psychiatrist, paediatrician, obstetrician, physician, radiologist, pathologist, oncologist, cardiologist, geriatrician, neurologist, nurse, midwife, paramedic, pharmacist, physio, physiotherapist, dietitian, dentist, psychologist, therapist, radiographer, health visitor, sister, matron, junior doctor, f1, f2, fy1, fy2, sho, clinician, medical student, ed reg, med reg, a&e doctor, emergency doctor, icu nurse, intensivist`,
    ),
    work: list(
      `ward, wards, unit, department, clinic, clinics, surgery, practice, theatre, theatres, resus, shift, shifts, icu, itu, ed, a&e, labour ward, hospital, list, rounds, ambulance, patients, caseload`,
    ),
    treat: list(
      `treat, treated, see, seen, look after, looked after, manage, managed, admit, admitted, prescribe, prescribed, intubate, intubated, deliver, delivered, clerked, clerk, operate, operated, resuscitated, diagnose, diagnosed, nurse, nursed, turn, give, gave, advise, advised, recommend, tell, told, scan, scanned, discharge, discharged, immunise, vaccinate, prone, proned, proning`,
    ),
    many: list(
      `every day, every week, every winter, every shift, all the time, hundreds, dozens, thousands, forty, fifty, years, twenty years, enough, plenty, countless, so many, daily, weekly, most of, half of, some of`,
    ),
  },
  essential: ['health'],
  ways: [
    {
      needs: [
        `as|speaking_as|being ~1 a|an|your|the ~3 @clinician
         @self 's|am|'m|was|im|been a|an|the|your ~3 @clinician
         @clinician here|speaking|says|advice|talking
         your ~2 @clinician
         in|on|at|from my|our|own ~2 @work|practice|experience
         my|our own? patients|ladies|women|families|clinic|caseload
         we|i ~3 @treat ~8 @health
         @self|we ~3 @treat ~4 patients|children|kids|people|women|folk|men|babies|folks
         @treat ~2 @many
         @many of my|our patients
         us|we doctors|nurses|midwives|medics|paramedics|clinicians|gps|psychiatrists
         @self ~3 in|with|for|of @many ~3 years ~6 @work|medicine|nursing`,
        `@health`,
      ],
    },
  ],
  unless: `my|our gp|doctor|midwife|consultant|nurse ~2 said|told|says|gave|thinks|thought
    follow|followed|following|support|supported|supporting ~2 team|club|side|band`,
};
