/**
 * The fences of the house as dependency-cruiser rules: which room may import which.
 * `$` in front of a path means the root of the project, or of the planted violations that test the fences.
 */
const PURE =
  '^src/(text|reading|risk|recall|rewording|policy)/|^src/(detector|judge|judge-pictures|draft|rule|outcome)\\.ts$';
const PLATFORM_SDKS =
  '^node_modules/(@slack/|botbuilder|botframework-|@microsoft/)|^(@slack/|botbuilder|botframework-)';
const OUTSIDE_WORLD =
  '^(node:)?(fs|net|http|https|http2|dgram|dns|tls|child_process|worker_threads|cluster|os|console|process|timers)(/|$)';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-know-only-rules',
      comment:
        'A duty may import src/rule, types of src/reading and the guidance; nothing of Node, nothing from npm.',
      severity: 'error',
      from: { path: '^rules/', pathNot: '^rules/index\\.ts$' },
      to: { pathNot: '^src/rule\\.ts$|^rules/guidance\\.ts$|^src/reading/' },
    },
    {
      name: 'rules-read-types-only',
      comment: 'A duty judges a reading; it never reads by itself.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { path: '^src/reading/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-know-only-the-ports',
      severity: 'error',
      from: { path: '^adapters/' },
      to: {
        path: '^(src|rules)/',
        pathNot:
          '^src/(message|ports|nudge|draft|home|welcome|digest|config|vocabulary|export|mendable-error)\\.ts$|^src/store/tokens\\.ts$',
      },
    },
    {
      name: 'adapters-take-only-types-of-config',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^src/config\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/($1|kit)/' },
    },
    {
      name: 'only-the-command-line-meets-everyone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: `^(adapters|rules|src/cli)/|${PLATFORM_SDKS}` },
    },
    {
      name: 'statistics-see-no-text-and-no-people',
      severity: 'error',
      from: { path: '^src/statistics/' },
      to: {
        path: '^src/(message|contribution|quiet-word|judge|detector|rule|nudge|outcome|ports)\\.ts$|^src/(text|reading|recall|rewording|risk)/',
        reachable: true,
      },
    },
    {
      name: 'statistics-see-no-tokens',
      comment: 'Counters and whatever is encrypted live in two files, so that nothing can join them.',
      severity: 'error',
      from: { path: '^src/(statistics|dashboard)/' },
      to: { path: '^src/store/(tokens|sealed-rows|vault)\\.ts$', reachable: true },
    },
    {
      name: 'rows-are-sealed-in-one-place',
      comment:
        'Whoever keeps something sealed asks src/store/tokens for a shelf, and never sees the table or a key.',
      severity: 'error',
      from: { pathNot: '^src/store/(tokens|sealed-rows|vault)\\.ts$|^test/' },
      to: { path: '^src/store/(sealed-rows|vault)\\.ts$' },
    },
    {
      name: 'drafts-are-kept-and-counted-nowhere',
      comment:
        'What was not posted is nobody’s business: no counter, no store, no open nudge, even indirectly.',
      severity: 'error',
      from: { path: '^src/draft\\.ts$' },
      to: { path: '^src/(statistics|store|cli)/|^src/(quiet-word|nudger|greeter)\\.ts$', reachable: true },
    },
    {
      name: 'dashboard-sees-only-suppressed-figures',
      severity: 'error',
      from: { path: '^src/dashboard/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/dashboard/|^src/config\\.ts$|^src/statistics/(suppression|trends|lines)\\.ts$|^src/vocabulary\\.ts$',
      },
    },
    {
      name: 'digest-sees-only-published-figures',
      comment: 'What is told of a period is made of what was published: no counters, no text, no people.',
      severity: 'error',
      from: { path: '^src/digest/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(digest|dashboard)/|^src/(digest|ports|vocabulary)\\.ts$|^src/statistics/(suppression|trends|digests|tally)\\.ts$|^src/policy/policy\\.ts$',
      },
    },
    {
      name: 'one-home-of-the-digest-picture',
      severity: 'error',
      from: { pathNot: '^src/digest/|^test/' },
      to: { path: '(^|node_modules/)@resvg/' },
    },
    {
      name: 'signing-in-sees-no-figures',
      comment: 'Who may look knows nothing of what there is to see.',
      severity: 'error',
      from: { path: '^src/sign-in/' },
      to: { path: '^src/', pathNot: '^src/sign-in/|^src/settings/trends\\.ts$|^src/policy/policy\\.ts$' },
    },
    {
      name: 'one-home-of-openid',
      severity: 'error',
      from: { pathNot: '^src/sign-in/|^test/' },
      to: { path: '(^|node_modules/)openid-client(/|$)' },
    },
    {
      name: 'one-home-of-the-charts',
      severity: 'error',
      from: { pathNot: '^src/dashboard/|^test/' },
      to: { path: '(^|node_modules/)echarts(/|$)' },
    },
    {
      name: 'judging-touches-nothing-outside',
      comment: 'No files, no network, no console: a judgement depends on its arguments alone.',
      severity: 'error',
      from: { path: PURE },
      to: { path: OUTSIDE_WORLD },
    },
    {
      name: 'compromise-is-only-measured',
      comment: 'The bench compares with it; who installs Quiet Word does not get it.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '(^|node_modules/)compromise(/|$)' },
    },
    {
      name: 'one-home-of-the-teams-sdk',
      severity: 'error',
      from: { pathNot: '^adapters/teams/' },
      to: { path: '(^|node_modules/)(botbuilder|botframework-)' },
    },
    {
      name: 'one-home-of-the-slack-sdk',
      severity: 'error',
      from: { pathNot: '^adapters/slack/|^manifest/' },
      to: { path: '(^|node_modules/)@slack/' },
    },
    {
      name: 'one-home-of-the-picture-readers',
      severity: 'error',
      from: { pathNot: '^src/pictures/|^test/' },
      to: { path: '(^|node_modules/)(exifr|dicom-parser|tesseract\\.js)(/|$)' },
    },
    {
      name: 'pictures-know-no-duty',
      comment: 'They say what is in a file; what that means is judged elsewhere.',
      severity: 'error',
      from: { path: '^src/pictures/' },
      to: { path: '^src/', pathNot: '^src/pictures/|^src/(message|ports)\\.ts$|^src/reading/picture\\.ts$' },
    },
    {
      name: 'scanning-reads-messages-only',
      comment: 'Looking back deals, judges and counts: it knows no duty and no policy but through the judge.',
      severity: 'error',
      from: { path: '^src/scan/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/scan/|^src/(message|export|vocabulary|judge|mendable-error)\\.ts$|^src/rule\\.ts$|^src/statistics/tally\\.ts$',
      },
    },
    {
      name: 'one-home-of-the-archive-readers',
      severity: 'error',
      from: { pathNot: '^adapters/kit/export/|^test/' },
      to: { path: '(^|node_modules/)(yauzl|@streamparser)(/|$)' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
};
