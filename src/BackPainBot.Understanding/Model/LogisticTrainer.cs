using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Understanding.Model;

/// <summary>
/// One-vs-rest logistic regression by AdaGrad. One thread, a fixed shuffle and arithmetic without fused operations or reductions: the weights are the same, bit for
/// bit, in every run and at every vector width.
/// </summary>
internal sealed class LogisticTrainer(ClassifierOptions options, TrainingMatrix examples, int labels)
{
    private const float Smallest = 1e-8f;

    private readonly int _stride = LinearModel.StrideFor(labels);

    public LinearModel Train()
    {
        var weights = new float[examples.Features * _stride];
        var squares = new float[weights.Length];
        var bias = new float[_stride];
        var biasSquares = new float[_stride];
        var errors = new float[_stride];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var shuffle = new Shuffle(options.Seed);
        var steps = (double)examples.Count * options.Epochs;
        var step = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var example in order)
            {
                var rate = options.LearningRate * (float)(1 - (0.9 * step++ / steps));
                var features = examples.FeaturesOf(example);
                var values = examples.ValuesOf(example);
                LinearModel.Score(features, values, weights, bias, errors);
                ToErrors(errors, examples.LabelOf(example));
                UpdateRow(bias, biasSquares, errors, 1, rate * options.BiasRate, 0);
                for (var i = 0; i < features.Length; i++)
                {
                    var start = features[i] * _stride;
                    UpdateRow(weights.AsSpan(start, _stride), squares.AsSpan(start, _stride), errors, values[i], rate, options.L2);
                }
            }
        }

        return new LinearModel(labels, weights, bias);
    }

    /// <summary>Turns logits into what each label's probability is off by; padding stays 0.</summary>
    private void ToErrors(Span<float> logits, int label)
    {
        foreach (ref var block in MemoryMarshal.Cast<float, Vector256<float>>(logits))
        {
            block = Vector256<float>.One / (Vector256<float>.One + StableMath.Exp(-block));
        }

        if (label >= 0)
        {
            logits[label] -= 1;
        }

        logits[labels..].Clear();
    }

    private static void UpdateRow(Span<float> weights, Span<float> squares, ReadOnlySpan<float> errors, float value, float rate, float l2)
    {
        var w = MemoryMarshal.Cast<float, Vector256<float>>(weights);
        var s = MemoryMarshal.Cast<float, Vector256<float>>(squares)[..w.Length];
        var e = MemoryMarshal.Cast<float, Vector256<float>>(errors)[..w.Length];
        var scale = Vector256.Create(value);
        var step = Vector256.Create(rate);
        var decay = Vector256.Create(l2);
        var smallest = Vector256.Create(Smallest);
        for (var i = 0; i < w.Length; i++)
        {
            var gradient = (e[i] * scale) + (w[i] * decay);
            var sum = s[i] + (gradient * gradient);
            s[i] = sum;
            w[i] -= step * gradient / (Vector256.Sqrt(sum) + smallest);
        }
    }
}
