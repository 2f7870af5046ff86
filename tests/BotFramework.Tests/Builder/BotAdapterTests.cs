using System.Globalization;
using System.Security.Claims;
using BotFramework.Tests.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using NSubstitute;

namespace BotFramework.Tests.Builder;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void Use_Always_AddsAndReturnsTheAdapter()
    {
        var middleware = new RegisterClassMiddleware<string>("service");

        Assert.Same(_adapter, _adapter.Use(middleware));
        Assert.Same(middleware, Assert.Single(_adapter.MiddlewareSet));
    }

    [Theory]
    [InlineData("de-DE", "de-DE")]
    [InlineData("es-MX", "es-MX")]
    public async Task RunPipelineAsync_Locale_IsTheTurnsLocaleAndCulture(string locale, string culture)
    {
        var activity = Turns.Message();
        activity.Locale = locale;
        var (turnLocale, turnCulture) = (default(string), default(string));

        await _adapter.RunAsync(activity, (context, _) =>
        {
            turnLocale = ((TurnContext)context).Locale;
            turnCulture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(locale, turnLocale);
        Assert.Equal(culture, turnCulture);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no such locale!")]
    public async Task RunPipelineAsync_NoOrUnknownLocale_LeavesTheCulture(string? locale)
    {
        var activity = Turns.Message();
        activity.Locale = locale;
        var before = CultureInfo.CurrentCulture;
        CultureInfo? turnCulture = null;

        await _adapter.RunAsync(activity, (_, _) =>
        {
            turnCulture = CultureInfo.CurrentCulture;
            return Task.CompletedTask;
        });

        Assert.Equal(before, turnCulture);
    }

    [Fact]
    public async Task RunPipelineAsync_AfterTheTurn_CultureIsTheCallersAgain()
    {
        var before = CultureInfo.CurrentCulture;
        var activity = Turns.Message();
        activity.Locale = "tr-TR";

        await _adapter.RunAsync(activity, (_, _) => Task.CompletedTask);

        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task RunPipelineAsync_NoContext_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(() =>
        _adapter.RunAsync((ITurnContext)null!, null));

    [Fact]
    public async Task RunPipelineAsync_NoActivity_CallsTheBotWithoutMiddleware()
    {
        _adapter.Use(new RegisterClassMiddleware<string>("service"));
        var context = Substitute.For<ITurnContext>();
        context.Activity.Returns((Activity)null!);
        context.TurnState.Returns([]);
        var called = false;

        await _adapter.RunAsync(context, (_, _) =>
        {
            called = true;
            return Task.CompletedTask;
        });

        Assert.True(called);
        Assert.Empty(context.TurnState);
    }

    [Fact]
    public async Task OnTurnError_Set_GetsTheException()
    {
        Exception? seen = null;
        _adapter.OnTurnError = async (context, exception) =>
        {
            seen = exception;
            await context.SendActivityAsync("sorry");
        };

        await _adapter.RunAsync(Turns.Message(), (_, _) => throw new InvalidDataException("test"));

        Assert.IsType<InvalidDataException>(seen);
        Assert.Equal("sorry", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task OnTurnError_NotSet_ExceptionReachesTheCaller() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => _adapter.RunAsync(Turns.Message(), (_, _) => throw new InvalidDataException("test")));

    [Fact]
    public async Task OnTurnError_ThrowsItself_ThatExceptionReachesTheCaller()
    {
        _adapter.OnTurnError = (_, exception) => throw new InvalidOperationException("again", exception);

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _adapter.RunAsync(Turns.Message(), (_, _) => throw new InvalidDataException("test")));

        Assert.IsType<InvalidDataException>(thrown.InnerException);
    }

    [Fact]
    public async Task ContinueConversationAsync_Reference_RunsATurnOnTheContinuation()
    {
        var reference = Turns.Message().GetConversationReference();
        Activity? seen = null;

        await _adapter.ContinueConversationAsync(
            "bot",
            reference,
            (context, _) =>
            {
                seen = context.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal(ActivityTypes.Event, seen?.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, seen?.Name);
        Assert.Equal("conversation-1", seen?.Conversation?.Id);
        Assert.Equal("user-1", seen?.From?.Id);
    }

    [Fact]
    public async Task WhatOnlyCloudAdaptersOffer_OnThisAdapter_IsNotImplemented()
    {
        var (identity, activity, reference) = (new ClaimsIdentity(), Turns.Message(), new ConversationReference());
        BotCallbackHandler bot = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ProcessActivityAsync(identity, activity, bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync("bot", activity, bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, activity, bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, activity, "audience", bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, reference, bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, reference, "audience", bot, default));
        await Assert.ThrowsAsync<NotImplementedException>(
            () => _adapter.CreateConversationAsync("bot", "test", "https://channel.example", "audience", new ConversationParameters(), bot, default));
    }
}
