import { list } from '../lexicon/list.ts';
import { MEDICINES } from './medicines.ts';
import type { MatterShape } from './shape.ts';

/** Words of health and illness that lay people use as well. */
export const HEALTH = [
  ...MEDICINES,
  ...list(
    `palpitations, lithium, clozapine, methadone, naloxone, aspirin, honey, cpr, defib, arrest, arrests, cannula, cannulas, cervical, bowel cancer, poo kit, raspberry leaf, breastmilk, colic, teething, nappy, nappies, chickenpox, scarlet fever, meningitis, dehydration, hay fever, pollen, sunburn, sunscreen, moles, tick, ticks, cold sores, thrush, hormones, prem, premature, stillbirth, scope, endoscopy, colonoscopy, biopsy, chemo, radiotherapy, transplant, dialysis, intubated, put under, theatre, fasting, vapes, vaping, nicotine, smoking, alcohol, drinking, gout, arthritis, osteoporosis, fainting, tinnitus, vertigo, itching, swollen, swelling, numbness, tingling, cramps, bruising, bleed, clot, clots, dvt, health, vaccine, vaccines, vaccinated, jab, jabs, flu, covid, measles, mmr, hpv, antibiotic, antibiotics, statin, statins, paracetamol, ibuprofen, calpol, inhaler, inhalers, insulin, steroid, steroids, hrt, ozempic, mounjaro, antidepressant, antidepressants, ssri, ssris, painkiller, painkillers, opioid, opioids, codeine, morphine, blood pressure, cholesterol, diabetes, diabetic, asthma, cancer, tumour, lump, lumps, smear, screening, mammogram, stroke, heart attack, heart failure, chest pain, sepsis, septic, infection, infections, uti, pneumonia, bronchiolitis, croup, fever, temperature, rash, rashes, cough, wheeze, breathless, headache, headaches, migraine, migraines, dizzy, faint, seizure, seizures, epilepsy, dementia, delirium, depression, anxiety, suicide, suicidal, self harm, psychosis, adhd, autism, eating disorder, eating disorders, anorexia, pregnancy, pregnant, labour, birth, breastfeeding, breastfeed, contraception, pill, periods, menopause, movements, midwife, miscarriage, caesarean, epidural, anaesthetic, operation, surgery, fracture, sprain, wound, wounds, dressing, dressings, sores, ulcer, ulcers, pain, symptoms, symptom, diagnosis, treatment, treatments, medicine, medicines, medication, dose, doses, side effects, overdose, allergy, allergies, anaphylaxis, epipen, bleeding, blood, bloods, scan, scans, mri, ct, x ray, ecg, lactate, sats, oxygen, breaths, pulse, ventilator, proning, palliative, hospice, dying, end of life, cpr, resuscitation, dnacpr, weight, obesity, diet, dietitian, nutrition, kidney, kidneys, liver, lungs, bowel, bladder, prostate, skin, eczema, acne, ear, ears, throat, tonsils, sinus, eye, eyes, floppy, drowsy, dehydrated, vomiting, diarrhoea, constipation, heartburn, reflux, thyroid, anaemia, iron, ferritin, vitamin, vitamins, joint, joints, back pain, hip, knee, ambulance, 999, 111, a&e, e.d, emergency department, gp, gps, patients, patient, therapy, physio, cure, disease, illness, virus, viral, bacteria, sick, unwell, poorly, medical, clinical, patients', swallow, croupy, lactates, hydration, sleep, lateral flow, antivirals, appendix, appendicitis, gallstones, hernia, concussion, burns, tourniquet, stitches, drip, cannula, catheter, triage`,
  ),
];

/** Talk of health and illness. */
export const HEALTH_TALK: MatterShape = {
  kind: 'health-talk',
  words: { health: HEALTH },
  ways: [{ needs: [`@health`] }],
  unless: '',
};
