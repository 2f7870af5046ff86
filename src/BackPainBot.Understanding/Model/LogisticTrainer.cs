using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace BackPainBot.Understanding.Model;

/// <summary>
/// One-vs-rest logistic regression by AdaGrad, on one thread and in a fixed order. A negative is an example of no label; besides, it pulls the softmax of its logits
/// flat, for that is what rejection looks at.
/// </summary>
internal sealed class LogisticTrainer(ClassifierOptions options, TrainingMatrix examples, int labels)
{
    private readonly int _width = Rows.WidthFor(labels);

    public (float[] Weights, float[] Bias) Train()
    {
        var weights = new float[examples.Features * _width];
        var squares = new float[weights.Length];
        var bias = new float[_width];
        var biasSquares = new float[_width];
        var errors = new float[_width];
        foreach (var (example, rate) in new Schedule(options, examples.Count, options.LearningRate))
        {
            var features = examples.FeaturesOf(example);
            var values = examples.ValuesOf(example);
            bias.CopyTo(errors, 0);
            Rows.Add(features, values, weights, errors);
            ToErrors(errors, examples.LabelOf(example));
            Rows.Step(bias, biasSquares, errors, 1, rate * options.BiasRate, 0);
            for (var i = 0; i < features.Length; i++)
            {
                var start = features[i] * _width;
                Rows.Step(weights.AsSpan(start, _width), squares.AsSpan(start, _width), errors, values[i], rate, options.L2);
            }
        }

        return (weights, bias);
    }

    /// <summary>Turns logits into what each label's probability is off by; padding stays 0.</summary>
    private void ToErrors(Span<float> logits, int label)
    {
        Span<float> flat = label < 0 ? stackalloc float[_width] : [];
        if (label < 0)
        {
            logits.CopyTo(flat);
            Softmax.Apply(flat, labels);
        }

        foreach (ref var block in MemoryMarshal.Cast<float, Vector256<float>>(logits))
        {
            block = Vector256<float>.One / (Vector256<float>.One + StableMath.Exp(-block));
        }

        for (var i = 0; i < flat.Length; i++)
        {
            logits[i] += flat[i] - (1f / labels);
        }

        if (label >= 0)
        {
            logits[label] -= 1;
        }

        logits[labels..].Clear();
    }
}
