using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Json;

public sealed class CloneTests
{
    [Fact]
    public void Clone_OfAnyActivity_IsEqualAndSharesNothingMutable()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var activity = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(new GeneratedJson(seed).Activity().ToJsonString()));

            var clone = BotFrameworkJson.Clone(activity);

            JsonAssert.Equal(BotFrameworkJson.Serialize(activity), BotFrameworkJson.Serialize(clone));
            var mine = Mutable(activity);
            Assert.True(mine.Count > 10);
            Assert.Empty(mine.Intersect(Mutable(clone), ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void Clone_OfObjectsAndDerivedTypes_IsWhatARoundTripGives()
    {
        var data = new Dictionary<string, object?> { ["key"] = "before" };
        var activity = new Activity
        {
            From = new TeamsChannelAccount { Id = "u", Email = "e" },
            Value = new HeroCard { Title = "t" },
            ChannelData = data,
            Attachments = [new HeroCard { Title = "h" }.ToAttachment(), new MessagingExtensionAttachment("type", preview: new Attachment("p")), null!],
            Entities = [new Mention(new ChannelAccount("m"), "text"), null!],
            SuggestedActions = new SuggestedActions(actions: [new TaskModuleAction("title"), new CardAction(value: 5)]),
        };

        var before = BotFrameworkJson.Serialize(activity);
        var clone = BotFrameworkJson.Clone(activity);
        data["key"] = "after";

        JsonAssert.Equal(before, BotFrameworkJson.Serialize(clone));
        Assert.IsType<JsonElement>(clone.Value);
        Assert.IsType<JsonElement>(clone.Attachments![0].Content);
        Assert.Equal(typeof(Attachment), clone.Attachments[1].GetType());
        Assert.Equal(typeof(Entity), clone.Entities![0].GetType());
        Assert.Equal("m", clone.GetMentions().Single().Mentioned!.Id);
        Assert.Equal(5, clone.SuggestedActions!.Actions![1].Value);
    }

    private static HashSet<object> Mutable(object root)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Visit(root, found);
        return found;
    }

    private static void Visit(object? node, HashSet<object> found)
    {
        if (node is null or string or JsonElement || node.GetType().IsPrimitive || node is DateTimeOffset || !found.Add(node))
        {
            return;
        }

        if (node is IEnumerable items)
        {
            foreach (var item in node is IDictionary dictionary ? dictionary.Values : items)
            {
                Visit(item, found);
            }
        }
        else
        {
            foreach (var property in node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                Visit(property.GetValue(node), found);
            }
        }
    }
}
