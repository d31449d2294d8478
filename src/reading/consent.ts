const SENTENCE = /[^.!?\n]+[.!?\n]*/g;

/** Ways to say that the patient agreed to the picture. */
const GIVEN = [
  /\bconsented\b/,
  /\bconsent(?: form)?(?: is| was| has been|'s)?(?: all)? (?:signed|obtained|given|gained|taken|documented|recorded|sorted|done|attached|scanned|filed|uploaded|on file|in (?:the |her |his |their )?notes)\b/,
  /\b(?:with|have|has|had|got|gave|given|gives|giving|obtained|signed|written|verbal|explicit|informed|full) (?:[a-z']+ ){0,3}(?:consent|permission)\b/,
  /\b(?:patient|pt|he|she|they|mum|dad|mother|father|parents|family|wife|husband|son|daughter) (?:is |are |was |were |has |have |both )?(?:agreed|happy|ok|okay|fine|said yes|all right) (?:[a-z']+ ){0,4}(?:photo|photos|picture|pictures|pic|pics|image|images|share|shared|sharing|show|shown|post|posted|posting|teaching|used|use)\b/,
];
/** Consent to a treatment says nothing of its picture. */
const TREATMENT =
  /\bconsent(?:ed)? (?:form )?(?:done |signed |taken )?(?:for|to) (?!(?:the |this |these |a |her |his |their |use |using )*(?:photo|picture|pic|image|scan|shar|post|teach|publi|medical illustration|us\b))/;
const DENIED =
  /\b(?:no|not|without|never|nor|isn't|wasn't|hasn't|haven't|didn't|don't|doesn't|can't|couldn't|needs?|needed|await(?:ing|s)?|refused|declined|withdr(?:ew|awn)|forgot|should|would|could|must|if|unless|until|whether|get|getting|ask|asking|chase|chasing|missing|unable)\b/;

/** Whether a message says that the patient agreed to the picture beside it. A question or a wish says nothing. */
export function declaresConsent(text: string): boolean {
  const folded = text.toLowerCase().replaceAll('’', "'").slice(0, 5_000);
  return [...folded.matchAll(SENTENCE)].some(([sentence]) => {
    if (sentence.includes('?') || TREATMENT.test(sentence)) return false;
    return GIVEN.some((given) => {
      const at = sentence.search(given);
      return at !== -1 && !DENIED.test(sentence.slice(0, at)) && !/\bnot\b/.test(sentence.slice(at));
    });
  });
}
