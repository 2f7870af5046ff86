using BackPainBot.Storage.PostgreSql;

namespace BackPainBot.Storage.Tests.PostgreSql;

public sealed class PostgreSqlSettingsTests
{
    [Fact]
    public void What_is_left_open_is_set_for_the_store()
    {
        var settings = PostgreSqlSettings.Complete("Host=db");

        Assert.Equal((64, 2, 32), (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages, settings.MaxPoolSize));
        Assert.Equal((5, 10, "BackPainBot"), (settings.Timeout, settings.CommandTimeout, settings.ApplicationName));
    }

    [Fact]
    public void What_is_said_is_kept()
    {
        var settings = PostgreSqlSettings.Complete("Host=db;Max Auto Prepare=0;Timeout=7;Maximum Pool Size=4;Application Name=other");

        Assert.Equal((0, 7, 4, "other"), (settings.MaxAutoPrepare, settings.Timeout, settings.MaxPoolSize, settings.ApplicationName));
    }

    [Fact]
    public void What_may_be_lost_does_not_wait_for_the_disk()
    {
        var settings = PostgreSqlSettings.CompleteLazy("Host=db;Options=-c jit=off");

        Assert.Equal("-c jit=off -c synchronous_commit=off", settings.Options);
        Assert.Equal(8, settings.MaxPoolSize);
    }
}
