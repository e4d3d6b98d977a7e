// Says in one sentence what is missing, before anything else can fail in a less readable way.
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `The browser code is bundled with Node.js 20 or newer; this is ${process.version}. ` +
      'Install it from your system or from https://nodejs.org and run the command again.',
  );
  process.exitCode = 1;
}
