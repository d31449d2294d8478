import { list } from '../../lexicon/list.ts';

/** Phrases that show the writer asking for help or advice. */
export const ADVICE = list(`
any advice, got advice, got tips, got any tips, any tips, tips for, tips on, tips welcome, any pointers, got pointers, advice please, advice pls, advice welcome, advice appreciated, looking for advice, wanting advice, need advice, need some advice, want some advice, can anyone advise, could anyone advise, please advise, how do i report, how do i raise, how do i deal, how do i handle, how do i respond, how do i tell, how do i, how should i, how would you, how can i, how to report, how to raise, what do i do, what should i do, what would you do, what can i do, what are my options, where do i stand, who do i, who can i, who should i, who to, who would i, where do i, where can i, do i report, do i raise, do i say, do i tell, do i ask, do i go, do i leave it, should i report, should i raise, should i say, should i tell, should i go, should i speak, can i ask, can i report, can i raise, can i refuse, is it bullying, is this bullying, is that bullying, does that count, does this count, is that normal, is this normal, is it normal, am i being, am i overreacting, has anyone been through, anyone been through, anyone else had this, next step, next step up, helpline, support line, bma number, bma line, bma wellbeing, acas, union rep, someone to talk to, anyone to talk to, genuine q, genuine question, is there anyone who, is there a number, who can help, i need help, could use some help, could use advice, would you report, would you raise, has anyone raised, has anyone reported, don't know who to, not sure who to, can you record`);

/** Phrases that raise a concern where it belongs. */
export const ROUTES = list(`
datix in, datix done, datix submitted, datix filed, datix raised, datix sent, datixed, datix'd, have datixed, i've datixed, dat ix in, in a datix, put a datix, put in a datix, done a datix, did a datix, filled in a datix, filed a datix, raised a datix, submitted a datix, completed a datix, datix number, datix ref, datix completed, incident form, incident report, incident reported, incident raised, incident number, incident filed, incident logged, lfpse, reported it, reported this, reported to, have reported, i've reported, i reported, i have reported, raised it, raised this, raised with, raised through, raised via, i've raised, have raised, i raised, i have raised, raising it, raising this, escalated, escalated to, escalating, i've escalated, freedom to speak up, ftsu, ftsug, speak up guardian, guardian of safe working, guardian meeting, exception report, exception reported, exception reports, spoke to, spoken to, spoken with, i've spoken, have spoken, emailed, e-mailed, in the email, written to, wrote to, letter to, going to the md, md's office, going to the clinical director, going to the cd, clinical governance, risk register, psii, psirf, root cause, rca, m and m, m&m, morbidity meeting, taken it to, taking it to, taking this to, took it to, taken this to, safeguarding referral, safeguarding team, safeguarding lead, safeguarding raised, referred to the gmc, gmc referral, self referral, self-referral, hcpc referral, nmc referral, cqc report, report to the cqc, reported to cqc, occupational health, oh referral, referred to oh, spoken to oh, practitioner health, formal complaint, complaint in, raised a concern, raised concerns, raise a concern, raise concerns, raise it formally, raise this formally, raise formally, filed a concern, logged a concern, logged it, i've logged, statement, my statement, statement sent, copied in, documented, i've documented, documented in, written down, reviewed by, under review, case review, notes review, being investigated, investigation started, investigation is, to be looked at, audit lead, quality lead, controlled drugs lead, cd lead, accountable officer, duty manager aware, manager aware, informed, haemovigilance, mhra, yellow card, ebme told, stood down, quarantined, learning point, for learning, debrief, will discuss with, will feed back, fed back, fed that back, given feedback, feedback via, asked to meet, asked for a meeting, sent the dates, sent the numbers, with the dates, with dates, with the numbers, with times, dates and times, numbers attached, evidence attached, screenshots attached, photo attached, photos attached, tape requested, audit requested, notes attached, data attached, coroner informed, pharmacy informed, consultant informed, consultant aware, site aware, family informed, duty of candour, spoke with, speak to`);

/** Those to whom a concern is taken, who are named as people too: only going to them is a route. */
const HEARERS = list(
  `line manager, manager, ward manager, duty manager, service manager, roster manager, matron, consultant, medical director, md, clinical director, cd, clinical lead, triage lead, theatre lead, educational supervisor, clinical supervisor, supervisor, es, cs, tpd, head of school, deanery, guardian, governance, governance team, governance lead, risk team, patient safety team, patient safety lead, safeguarding, safeguarding lead, safeguarding team, police, gmc, nmc, hcpc, cqc, hr, occupational health, oh, union, bma, rcn, coroner, pharmacist, chief pharmacist, site manager, nurse in charge, charge nurse, director of nursing, medical director's office, guardian of safe working, freedom to speak up guardian, speak up guardian, controlled drugs lead, accountable officer, partners, practice manager, education lead, dean`,
);
const TAKING = list(
  `told, emailed, informed, rang, asked, spoken to, spoke to, speaking to, spoken with, spoke with, speaking with, talked to, written to, wrote to, reported to, reported it to, reporting to, reporting it to, raised with, raised it with, raising with, raising it with, escalated to, sent to, sent it to, sent them to, sent the numbers to, sending to, going to, gone to, taken to, taken it to, taking it to, took it to, meeting with, referred to, referral to, flagged to, flagged with, passed to, passed on to, handed to, letter to, email to, back to, gone through`,
);
export const ROUTES_TO_PEOPLE = TAKING.flatMap((taking) =>
  HEARERS.flatMap((hearer) =>
    ['', 'the ', 'my ', 'our ', 'his ', 'her ', 'their '].map((whose) => `${taking} ${whose}${hearer}`),
  ),
);

/** Phrases that give a factual ground. */
export const BASES = list(`
i saw, i was there, i witnessed, witnessed by, we saw, i counted, the notes show, notes show, in the notes, notes say, per the notes, audit shows, the audit, audit figures, our audit, audit found, data show, data shows, the figures, figures show, log shows, logs show, tape shows, tape of, cctv, timeline, on three occasions, on two occasions, three occasions, dates, dated, times are, three dates, in the last month, over the last, of the last, out of the last, outcomes data, the numbers, the report says, report found, inquest found, tribunal found, cqc rated, cqc found, published, according to the report, gmc has, the tribunal, convicted, pleaded guilty, judgment, mpts`);

/** Phrases of those who teach, quote a policy or write an example. */
export const TEACHING = list(`
policy says, policy lists, policy gives, the policy, our policy, policy defines, work policy,  handbook, guidance, guideline, the guidance,  paragraph, slide, slides, for teaching, teaching quote, thurs teaching, for example, examples of, gives as examples, as examples, one example, para 58, the module, this module, e-learning, elearning,  training day, training session,  workshop, sjt, scenario, vignette, role play, civility, civility saves lives, case study,  example, exam question, osce station, question stem, discuss in small groups, small groups,  defines, defined as, dictionary, acas, equality act, dignity at work, code of conduct,  campaign, quote of, quote:, reading the complaint, the complaint says, complaint letter, complaint reads, the patient said, patient's words, transcript, podcast,  paper,  headline,    play, script, simulation, sim actor, the actor, netflix,   casualty, holby,   lyric, lyrics, in the show, episode`);

/** "If you bully a student, …": what follows is said of whoever does such a thing, and of nobody in particular. */
const WHOEVER = list(
  `if you, if you ever, if anyone, if anybody, if someone, if somebody, anyone who, anybody who, whoever, those who, people who, doctors who, consultants who, managers who, staff who`,
);
const ABUSES = list(
  `call you, call anyone, call somebody, call someone, bully, harass, mock, humiliate, belittle, ridicule, intimidate, undermine, insult, demean, patronise, degrade, discriminate, name call, shout at, swear at, laugh at, sneer at, gossip about, pick on, talk down to`,
);
const ABUSING = ABUSES.flatMap((abuse) => [abuse, thirdPerson(abuse)]);
const OF_WHOEVER = WHOEVER.flatMap((whoever) => ABUSING.map((abuse) => `${whoever} ${abuse}`));

/** "Bullies", "picks on". */
function thirdPerson(verb: string): string {
  const [word = '', ...rest] = verb.split(' ');
  const ending = word.endsWith('y')
    ? `${word.slice(0, -1)}ies`
    : /(?:s|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;
  return [ending, ...rest].join(' ');
}

/** Phrases of those who object to such words. */
export const DENOUNCING = [
  ...OF_WHOEVER,
  ...list(`
not ok, isn't ok, is not ok, not okay, isn't okay, not acceptable, isn't acceptable, unacceptable, out of order, that's not on, it's not on at all, it's just not on, him it's not on, her it's not on, them it's not on, not cool, not funny, isn't funny, wasn't funny, isn't banter, not banter, is not banter, isn't a joke, stop calling, stop saying, stop using, stop with the, don't call, do not call, don't say, do not say, shouldn't call, shouldn't say, should not be called, shouldn't be called, shouldn't be calling, nobody should be called, nobody should call, no one should be called, no one should call, nobody deserves, no one deserves, let's not, lets not, can we not, could we not, can we stop, could we stop, can we please stop, please stop, please don't, pls don't, pls stop, please delete, please take that down, take it down, take that down, delete that, delete this, i'd rather we didn't, rather we didn't, we don't talk, that's a person, is a person, is a human, be kind, bit harsh, that's harsh, a bit unfair, that's unfair, unfair to, unkind, steady on, call it out, called it out, call that out, calling it out, challenge it, challenged it, challenged him, challenged her, i said something, i spoke up, pull people up, pulled him up, pulled her up, words like, language like, phrases like, comments like, jokes like, terms like, things like, names like, hearing people say, tired of hearing, sick of hearing, heard someone, heard somebody, overheard, someone called, someone said, been called, was called, were called, being called, is called an, 's called an, called an, getting called, gets called, get called, calls me, called me, calling me, call me, called us, calling us, told me i, tells me i, told i'm, told i was, said i'm, said i was, says i'm, says i am, say i'm, texts from, messages from, retire the word, retire the phrase, drop the word, ditch the word, the word, the phrase, the term, bullying is, harassment is, racism is, racist comment, racist comments, sexist comment, sexist comments, sexist joke, sexist jokes, racist joke`),
];

/** Phrases of those who are sorry. */
export const APOLOGIES = list(`
i'm sorry, im sorry, so sorry, really sorry, very sorry, sorry team, sorry all, sorry everyone, sorry folks, sorry again, sorry about, sorry for, sorry i, sorry if i, sorry that i, apologies, apologise, apologize, i apologised, and apologised, apologised, my apologies, my mistake, my fault, my bad, mea culpa, i was wrong, i was rude, i was unfair, i was out of order, i was sharp, i snapped, i shouldn't have, i should not have, i shouldn't have said, should not have said, shouldn't have said, i take it back, i take that back, take back, i've deleted, i regret, i owe, forgive me, i was short with, i got that wrong, i got it wrong, won't happen again, won't repeat, i misjudged, i blamed, i called`);

/** "Sorry" that is none. */
export const NO_APOLOGIES = list(
  `sorry but, sorry not sorry, sorry to say, sorry excuse, sorry state, not sorry, i'm sorry but, sorry if this, sorry if that, sorry if i offend, sorry to be, sorry for ourselves, sorry for himself, sorry for herself, sorry for his, sorry for her, sorry for anyone, sorry for whoever, sorry for the`,
);

/** The abbreviations and words of clinical notes. */
export const CLINICAL = new Set(
  list(
    `sats, sat, bp, hr, rr, gcs, ews, news, obs, temp, hx, pmh, pmhx, dx, ddx, rx, tx, sob, loc, o/e, abdo, chest, pain, mri, ct, cxr, xr, ecg, echo, eeg, lp, usg, uss, crp, wcc, wbc, hb, plts, na, inr, troponin, trop, lactate, creat, egfr, abg, vbg, mg, mcg, ml, iv, im, po, sc, prn, bd, tds, qds, od, stat, admitted, discharged, presents, presented, presenting, history, examination, diagnosis, diagnosed, symptoms, fever, cough, nausea, vomiting, rash, fracture, tumour, cancer, metastatic, carcinoma, biopsy, lesion, mass, bilateral, unilateral, acute, chronic, severe, moderate, mild, stenosis, regurgitation, murmur, crackles, wheeze, oedema, ulcer, infection, sepsis, septic, antibiotics, fluids, bolus, transfusion, dialysis, catheter, drain, intubated, ventilated, sedated, delirium, delirious, dementia, confusion, confused, seizure, seizures, stroke, weakness, hypertension, diabetes, diabetic, asthma, copd, year old, yo, y/o, yr, weeks, gestation, para, gravida, labour, postpartum, neonate, infant, grade, stage, syndrome, valve, ventricular, atrial, renal, hepatic, pulmonary, cardiac, cerebral, spinal, bowel, bladder, pupil, pupils, reflexes, tone, gait, syndrome, disease, disorder, prolapse, condition, conditions, fracture clinic, colles, occlusion, arthritis, gi, plantars, nystagmus, encephalitis, film, biochemistry, serum, urine, dose, treated, treatment, therapy, surgery, procedure, post-op, postop, preop, prognosis, palliative, autism, schizophrenia, psychosis, mania, depression, overdose, alcohol, withdrawal, abnormal, normal, negative, positive, tender, swelling, bleed, bleeding, haemorrhage, thrombosis, embolism, dvt, pe, mi, acs, af, vt, svt, heart failure, icu, itu, hdu, ward, bed, bay`,
  ),
);

/** Phrases of praise that hold no single word of it. */
export const COMMENDATIONS = list(`
cannot fault, can't fault, cant fault, couldn't fault, couldnt fault, can't praise, cannot praise, can't thank, cannot thank, can't recommend, hat off, hats off, take a bow, takes a bow, round of applause, owe you one, owe you, owe him one, owe her one, in your debt, a pint on me, buy you a pint, buy him a pint, buy her a pint, pints are on me, drinks on me, made my day, made my shift, made my week, saved my skin, saved my life, saved the day, saved the shift, credit to, credit where, shout out, shoutout, shout-out, nailed it, smashed it, aced it, killed it, crushed it, murdered it, bossed it, what a shift from, what a save, well deserved, so deserved, couldn't ask for, could not ask for, wouldn't be here without, would be lost without, lost without, learned so much from, learnt so much from, good egg, good hands, safe pair of hands, worth their weight, worth her weight, worth his weight, skill, skills, jammy, no notes, ridiculously good, stupidly good, annoyingly good, offensively good, obscenely good, disgustingly good, good at`);
