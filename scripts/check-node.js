// Plain JavaScript: this must run on whatever Node there is, to say that it is too old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Repère needs Node 22.18 or newer to build; this is ${process.versions.node}. ` +
      'On Linux the package brings Node 24 with it, unless optional dependencies are left out.',
  );
  process.exit(1);
}
