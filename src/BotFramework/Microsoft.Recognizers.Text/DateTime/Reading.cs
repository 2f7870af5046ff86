using Instant = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>One way to understand a text: a point (<paramref name="Start"/> only), a range, or neither when it cannot be placed in time.</summary>
internal readonly record struct Reading(string Timex, Instant? Start = null, Instant? End = null);
