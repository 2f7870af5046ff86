using BackPainBot.Benchmarks.Understanding;

namespace BackPainBot.Understanding.Tests.Evaluation;

public sealed class RejectionCurveTests
{
    private static readonly Outcome[] Mixed =
    [
        new(false, 1, 0.1f, 0.9f),
        new(false, 1, 0.2f, 0.9f),
        new(false, 0, 0.3f, 0.9f),
        new(true, 0, 0.4f, 0.2f),
        new(false, 1, 0.5f, 0.5f),
        new(true, 0, 0.6f, 0.2f),
        new(true, 0, 0.7f, 0.2f),
        new(true, 0, 0.8f, 0.2f),
    ];

    [Fact]
    public void BestThreshold_Mixed_IsWhereMostAreRight() => Assert.Equal(0.55, RejectionCurve.BestThreshold(Mixed), 1e-6);

    [Fact]
    public void BestThreshold_NothingOutOfScope_RejectsNothing() =>
        Assert.Equal(1, RejectionCurve.BestThreshold(Mixed.Where(outcome => !outcome.OutOfScope).ToArray()));

    [Fact]
    public void AccuracyAtRecall_Mixed_CountsWhatIsLeft()
    {
        var curve = RejectionCurve.AccuracyAtRecall(Mixed, [50, 75, 90]);
        Assert.Equal(0.75, curve[50]);
        Assert.Equal(0.75, curve[75]);
        Assert.Equal(0.5, curve[90]);
    }

    [Fact]
    public void Auroc_Mixed_CountsPairsInOrder()
    {
        Assert.Equal(15 / 16.0, RejectionCurve.Auroc(Mixed), 1e-9);
        Assert.Equal(0.5, RejectionCurve.Auroc([new(true, 0, 0.5f, 0), new(false, 0, 0.5f, 0)]), 1e-9);
    }

    [Fact]
    public void CalibrationError_Mixed_IsTheWeightedGap() =>
        Assert.Equal(((3 * Math.Abs((2 / 3.0) - 0.9)) + (1 * 0.5)) / 4, RejectionCurve.CalibrationError(Mixed)!.Value, 1e-6);
}
