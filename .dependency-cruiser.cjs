/** The arrows of the house: cli -> index -> pipeline -> stages -> codebook, text -> model. */
const STAGES = ['read', 'separate', 'pseudonymise', 'code', 'measure', 'train', 'report', 'write'];

const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only(
      'no-circular',
      'Two modules that need each other are one idea cut in the wrong place.',
      {},
      { circular: true },
    ),
    only(
      'no-orphans',
      'A module that nobody imports is dead, or was forgotten in index.ts.',
      { orphan: true, path: '^src', pathNot: '^src/cli/main(-compiled)?\\.ts$|^src/recipes/jobs/code-worker\\.ts$|\\.d\\.ts$|^src/report/html/assets/' },
      {},
    ),
    only(
      'model-imports-nothing',
      'The domain types are what everything else is explained by, so they are explained by nothing else.',
      { path: '^src/model' },
      { pathNot: '^src/model' },
    ),
    only(
      'scratch-knows-no-domain',
      'It keeps bytes and values outside memory, whatever they mean; what they mean is told by who sets them aside.',
      { path: '^src/scratch' },
      { path: '^src', pathNot: '^src/scratch' },
    ),
    only(
      'codebook-and-text-stand-low',
      'What a codebook is, and what a text is, must not depend on who uses them.',
      { path: '^src/(codebook|text)' },
      { path: '^src', pathNot: '^src/(codebook|text|model|errors)' },
    ),
    only(
      'vectors-stand-low',
      'What a coder is trained on and what it sees later must be the same numbers, so both take them from here.',
      { path: '^src/vectors' },
      { path: '^src', pathNot: '^src/(vectors|model)' },
    ),
    ...STAGES.map((stage) =>
      only(
        `${stage}-stands-alone`,
        'Stages meet only in pipeline.ts; a stage that calls another hides a step of the method.',
        { path: `^src/${stage}/` },
        { path: '^src', pathNot: `^src/(${stage}|codebook|text|vectors|scratch|model|errors|stoppable)` },
      ),
    ),
    only(
      'pipeline-knows-stages-only',
      'The recipes compose stages; they must run without a terminal.',
      { path: '^src/(pipeline\\.ts$|recipes/)' },
      { path: '^src/(cli|index)' },
    ),
    only(
      'help-loads-no-command',
      'What a command is made of takes long to load, so it is loaded where the command is called, and not before.',
      { path: '^src/cli/(main|program|commands|exit|interruption|output)\\.ts$' },
      {
        path: '^src|node_modules',
        pathNot: '^src/(cli/(program|commands|engine-flags|exit|interruption|output)|errors|version|text/(json-text|terminal))\\.ts$|node_modules/commander',
        dynamic: false,
      },
    ),
    only(
      'files-are-touched-in-three-places',
      'Reading, writing and the command line are the only places where a disk may fail, once the program is built.',
      { path: '^src', pathNot: '^src/(read|write|cli|build)/' },
      { path: '^(node:)?fs' },
    ),
    only(
      'one-importer-of-wink-nlp',
      'wink-nlp keeps state between texts; text/nlp.ts is where that is contained.',
      { path: '^src', pathNot: '^src/text/nlp\\.ts$' },
      { path: 'node_modules/wink-' },
    ),
    only(
      'one-importer-of-sentiment',
      'sentiment shares one lexicon between all callers; text/lexicon.ts is where that is contained.',
      { path: '^src', pathNot: '^src/text/lexicon\\.ts$' },
      { path: 'node_modules/sentiment' },
    ),
    only(
      'no-development-packages-at-run-time',
      'What src imports must be installed with the package; the bundling is done before there is one.',
      { path: '^src', pathNot: '^src/build/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
