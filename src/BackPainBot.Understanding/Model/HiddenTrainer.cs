namespace BackPainBot.Understanding.Model;

/// <summary>A layer of rectified hidden units under a softmax, trained by AdaGrad with dropout, on one thread and in a fixed order. A negative's target is every label alike.</summary>
internal sealed class HiddenTrainer(ClassifierOptions options, TrainingMatrix examples, int labels)
{
    private const float InitialWeight = 0.05f;

    private readonly int _width = Rows.WidthFor(labels);
    private readonly int _units = options.HiddenUnits;
    private readonly XorShift _random = new(options.Seed + 1);

    public (float[] Weights, float[] Bias, float[] Output, float[] OutputBias) Train()
    {
        var weights = new float[examples.Features * _units];
        var bias = new float[_units];
        var output = new float[_units * _width];
        var outputBias = new float[_width];
        if (_units == 0)
        {
            return (weights, bias, output, outputBias);
        }

        _random.Fill(weights, InitialWeight);
        for (var unit = 0; unit < _units; unit++)
        {
            _random.Fill(output.AsSpan(unit * _width, labels), MathF.Sqrt(3f / _units));
        }

        var squares = new float[weights.Length];
        var biasSquares = new float[_units];
        var outputSquares = new float[output.Length];
        var outputBiasSquares = new float[_width];
        var hidden = new float[_units];
        var slopes = new float[_units];
        var errors = new float[_width];
        var units = Enumerable.Range(0, _units).ToArray();
        foreach (var (example, rate) in new Schedule(options, examples.Count, options.HiddenRate))
        {
            var features = examples.FeaturesOf(example);
            var values = examples.ValuesOf(example);
            bias.CopyTo(hidden, 0);
            Rows.Add(features, values, weights, hidden);
            Drop(hidden, slopes);
            outputBias.CopyTo(errors, 0);
            Rows.Add(units, hidden, output, errors);
            ToErrors(errors, examples.LabelOf(example));
            Rows.Step(outputBias, outputBiasSquares, errors, 1, rate * options.BiasRate, 0);
            for (var unit = 0; unit < _units; unit++)
            {
                if (slopes[unit] > 0)
                {
                    var row = output.AsSpan(unit * _width, _width);
                    slopes[unit] *= Rows.Step(row, outputSquares.AsSpan(unit * _width, _width), errors, hidden[unit], rate, 0);
                }
            }

            Rows.Step(bias, biasSquares, slopes, 1, rate * options.BiasRate, 0);
            for (var i = 0; i < features.Length; i++)
            {
                var start = features[i] * _units;
                Rows.Step(weights.AsSpan(start, _units), squares.AsSpan(start, _units), slopes, values[i], rate, 0);
            }
        }

        return (weights, bias, output, outputBias);
    }

    /// <summary>Rectifies the units and drops some; the slope of a unit is what its error is to be multiplied by.</summary>
    private void Drop(Span<float> hidden, Span<float> slopes)
    {
        var kept = 1 / (1 - options.Dropout);
        for (var unit = 0; unit < hidden.Length; unit++)
        {
            var slope = _random.NextSingle() < options.Dropout || hidden[unit] <= 0 ? 0 : kept;
            slopes[unit] = slope;
            hidden[unit] *= slope;
        }
    }

    private void ToErrors(Span<float> logits, int label)
    {
        Softmax.Apply(logits, labels);
        logits[labels..].Clear();
        if (label >= 0)
        {
            logits[label] -= 1;
            return;
        }

        foreach (ref var logit in logits[..labels])
        {
            logit -= 1f / labels;
        }
    }
}
