using System.Numerics;

namespace BackPainBot.Safety;

/// <summary>Which words of a message stand in the reach of a denial, and where that begins.</summary>
internal sealed class NegationScope
{
    private const int FarReach = 8;
    private const int NearReach = 5;
    private const int MostPlaces = 31;

    private readonly MessageText _message;
    private readonly ContextWords _context;
    private readonly uint[] _denials;
    private readonly bool[] _directly;
    private readonly bool[] _normal;

    public NegationScope(MessageText message, MessageMatches matches, RedFlagPatterns patterns)
    {
        _message = message;
        _context = patterns.Context;
        _denials = new uint[message.Count];
        _directly = new bool[message.Count + 1];
        foreach (var span in matches.Of(_context.NegationCrisis))
        {
            _directly[span.End] = true;
        }

        var longest = Longest(matches, patterns);
        var ends = Flags(matches, _context.ScopeEnd);
        var begins = Flags(matches, _context.ClauseStart);
        var joins = Flags(matches, _context.Joiner);
        var chains = Flags(matches, _context.Chain);
        _normal = new bool[message.Count];
        foreach (var span in matches.Of(_context.Normal))
        {
            ReachBack(span.Start, ends, begins, joins);
        }

        Reach(matches.Of(_context.Negation), FarReach, true, longest, ends, begins, joins, chains);
        Reach(matches.Of(_context.NegationNear), NearReach, false, longest, ends, begins, joins, chains);
    }

    /// <summary>Whether a word stands in the reach of a denial.</summary>
    public bool IsDenied(int place) => _denials[place] != 0 || _normal[place];

    /// <summary>Whether a denial stands directly before a phrase.</summary>
    public bool IsDirectlyDenied(WordSpan span) => _directly[span.Start];

    /// <summary>Whether a phrase is denied by a word that is not itself part of what was found.</summary>
    public bool IsDenied(WordSpan span, ReadOnlySpan<WordSpan> found)
    {
        if (_normal[span.Start])
        {
            return true;
        }

        for (var denials = _denials[span.Start]; denials != 0; denials &= denials - 1)
        {
            var origin = span.Start - BitOperations.TrailingZeroCount(denials);
            var own = false;
            foreach (var other in found)
            {
                own |= other.Contains(origin);
            }

            if (!own)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the longest phrase of the red flags that starts at a word ends; a denial in a longer phrase is part of that ("no feeling").</summary>
    private int[] Longest(MessageMatches matches, RedFlagPatterns patterns)
    {
        var longest = new int[_message.Count];
        foreach (var span in matches.Of(_context.NotNegation))
        {
            longest.AsSpan(span.Start, span.Length).Fill(_message.Count + 1);
        }

        for (var wordClass = patterns.ContextClasses; wordClass < patterns.Classes; wordClass++)
        {
            foreach (var span in matches.Of(wordClass))
            {
                longest[span.Start] = Math.Max(longest[span.Start], span.End);
            }
        }

        return longest;
    }

    private bool[] Flags(MessageMatches matches, int wordClass)
    {
        var flags = new bool[_message.Count];
        foreach (var span in matches.Of(wordClass))
        {
            flags[span.Start] = true;
        }

        return flags;
    }

    private void Reach(ReadOnlySpan<WordSpan> denials, int words, bool overCommas, int[] longest, bool[] ends, bool[] begins, bool[] joins, bool[] chains)
    {
        foreach (var denial in denials)
        {
            if (longest[denial.Start] > denial.End)
            {
                continue;
            }

            var left = words;
            for (var place = denial.End; place < _message.Count && left > 0 && place - denial.Start <= MostPlaces; place++)
            {
                if (_message.IsStop(place) || ends[place])
                {
                    break;
                }

                if (chains[place])
                {
                    left = words;
                    continue;
                }

                if (_message.IsMark(place) || joins[place])
                {
                    if (!overCommas || (place + 1 < begins.Length && begins[place + 1]))
                    {
                        break;
                    }

                    continue;
                }

                _denials[place] |= 1u << (place - denial.Start);
                left--;
            }
        }
    }

    private void ReachBack(int start, bool[] ends, bool[] begins, bool[] joins)
    {
        var end = start;
        while (end < _message.Count && !_message.IsStop(end))
        {
            end++;
        }

        if (end < _message.Count && _message.IsQuestionMark(end))
        {
            return;
        }

        var left = FarReach;
        for (var place = start - 1; place >= 0 && left > 0; place--)
        {
            if (_message.IsMark(place) || ends[place] || (joins[place] && begins[place + 1]))
            {
                return;
            }

            _normal[place] = true;
            left--;
        }
    }
}
