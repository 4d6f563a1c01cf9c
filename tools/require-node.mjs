// Imported first by every command, so that an old Node gets one line instead of a syntax error.
var parts = process.versions.node.split(".").map(Number);
var major = parts[0] || 0;
var minor = parts[1] || 0;
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    "Respons needs Node 20.19 or later; this is Node " +
      process.versions.node +
      ". Install a newer one from your system's packages or nodejs.org.",
  );
  process.exit(1);
}
