using BackPainBot.Understanding.Features;

namespace BackPainBot.Understanding.Model;

/// <summary>
/// Two members. The direct one has a weight a feature and label (logistic regression); the other a weight a feature and hidden unit, and the units above 0 add weights
/// a label of their own. The mean of both makes the logits.
/// </summary>
/// <param name="Labels">How many there are.</param>
/// <param name="Direct">A row of labels a feature, halved.</param>
/// <param name="Bias">A row of labels, the mean of both members'.</param>
/// <param name="Hidden">A row of units a feature; of no width without a second member.</param>
/// <param name="HiddenBias">A row of units.</param>
/// <param name="Output">A row of labels a unit, halved.</param>
internal sealed record TopicModel(int Labels, QuantizedTable Direct, float[] Bias, QuantizedTable Hidden, float[] HiddenBias, float[] Output)
{
    private readonly int[] _units = [.. Enumerable.Range(0, HiddenBias.Length)];

    /// <summary>Scratch that <see cref="Score"/> needs.</summary>
    public int Width => Direct.Width + Hidden.Width;

    /// <param name="vector">A text's features.</param>
    /// <param name="sums">As long as <see cref="Width"/>; the logits are its first elements.</param>
    public void Score(SparseVector vector, Span<float> sums)
    {
        Direct.Sum(vector.Features, vector.Values, sums[..Direct.Width]);
        var logits = sums[..Bias.Length];
        Rows.Add(Bias, logits);
        if (HiddenBias.Length > 0)
        {
            Hidden.Sum(vector.Features, vector.Values, sums[Direct.Width..]);
            var hidden = sums.Slice(Direct.Width, HiddenBias.Length);
            Rows.Add(HiddenBias, hidden);
            Rows.Rectify(hidden);
            Rows.Add(_units, hidden, Output, logits);
        }
    }
}
