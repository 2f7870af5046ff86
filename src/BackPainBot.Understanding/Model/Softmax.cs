namespace BackPainBot.Understanding.Model;

internal static class Softmax
{
    /// <summary>Turns logits into probabilities; returns their entropy over its largest possible value.</summary>
    public static float Apply(Span<float> logits)
    {
        var largest = logits[0];
        foreach (var logit in logits)
        {
            largest = Math.Max(largest, logit);
        }

        var sum = 0.0;
        var weighted = 0.0;
        foreach (ref var logit in logits)
        {
            var below = (double)logit - largest;
            var weight = StableMath.Exp(below);
            sum += weight;
            weighted += weight * below;
            logit = (float)weight;
        }

        foreach (ref var probability in logits)
        {
            probability = (float)(probability / sum);
        }

        return logits.Length == 1 ? 0 : (float)((StableMath.Log(sum) - (weighted / sum)) / StableMath.Log(logits.Length));
    }

    /// <summary>The most probable labels, best first; of equals the lower number.</summary>
    public static void Best(ReadOnlySpan<float> probabilities, Span<ScoredLabel> top)
    {
        var count = 0;
        for (var label = 0; label < probabilities.Length; label++)
        {
            var place = count;
            while (place > 0 && top[place - 1].Probability < probabilities[label])
            {
                place--;
            }

            if (place == top.Length)
            {
                continue;
            }

            count = Math.Min(count + 1, top.Length);
            top[place..(count - 1)].CopyTo(top[(place + 1)..]);
            top[place] = new ScoredLabel(label, probabilities[label]);
        }
    }
}
