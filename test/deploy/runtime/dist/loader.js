// Stands where Forge's own file would be: the bundler copies it beside the bundle, and nothing runs it here.
module.exports = async function main() {};
