using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Understanding.Model;

/// <summary>From logits to probabilities.</summary>
internal static class Softmax
{
    /// <summary>Turns the first logits into probabilities; returns their entropy over its largest possible value.</summary>
    /// <param name="logits">Whole vectors; what is beyond <paramref name="labels"/> is padding.</param>
    /// <param name="labels">How many there are.</param>
    public static float Apply(Span<float> logits, int labels)
    {
        var largest = logits[0];
        foreach (var logit in logits[..labels])
        {
            largest = Math.Max(largest, logit);
        }

        Span<float> weights = stackalloc float[Vector256<float>.Count];
        var sum = 0.0;
        var weighted = 0.0;
        for (var start = 0; start < labels; start += weights.Length)
        {
            var below = MemoryMarshal.Cast<float, Vector256<float>>(logits[start..])[0] - Vector256.Create(largest);
            StableMath.Exp(below).CopyTo(weights);
            for (var i = start; i < Math.Min(labels, start + weights.Length); i++)
            {
                var weight = weights[i - start];
                sum += weight;
                weighted += weight * (double)(logits[i] - largest);
                logits[i] = weight;
            }
        }

        var scale = (float)(1 / sum);
        foreach (ref var probability in logits[..labels])
        {
            probability *= scale;
        }

        return labels == 1 ? 0 : (float)((StableMath.Log(sum) - (weighted / sum)) / StableMath.Log(labels));
    }

    /// <summary>The most probable labels, best first; of equals the lower number.</summary>
    public static void Best(ReadOnlySpan<float> probabilities, Span<ScoredLabel> top)
    {
        var count = 0;
        for (var label = 0; label < probabilities.Length; label++)
        {
            if (count == top.Length && (count == 0 || probabilities[label] <= top[count - 1].Probability))
            {
                continue;
            }

            count = Math.Min(count + 1, top.Length);
            var place = count - 1;
            for (; place > 0 && top[place - 1].Probability < probabilities[label]; place--)
            {
                top[place] = top[place - 1];
            }

            top[place] = new ScoredLabel(label, probabilities[label]);
        }
    }
}
