// Stands where a package would that the page never calls.
module.exports = {};
