using System.Text;
using System.Text.Json;
using BotFramework.Json;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Json;

public sealed class ActivityRoundTripTests
{
    [Fact]
    public void Serialize_WhatWasRead_IsTheSame()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var json = new GeneratedJson(seed).Activity();
            var utf8 = Encoding.UTF8.GetBytes(json.ToJsonString());

            // Null members of types that do not keep them are gone, as they are in the SDK.
            JsonAssert.Equal(WithoutNullMembers(utf8), WithoutNullMembers(BotFrameworkJson.Serialize(BotFrameworkJson.ReadActivity(utf8))));
        }
    }

    [Fact]
    public void Serialize_ABareActivity_IsAnEmptyObject() => JsonAssert.Equal("{}", BotFrameworkJson.Serialize(new Activity()));

    [Fact]
    public void Serialize_AnActivity_UsesTheWiresNames()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            LocalTimezone = "Europe/Berlin",
            CallerId = CallerIdConstants.PublicAzureChannel,
            From = new ChannelAccount("u", "U", "user", "oid"),
            Conversation = new ConversationAccount(isGroup: false, conversationType: "personal", id: "c", tenantId: "t"),
            SuggestedActions = new SuggestedActions(["u"], [new CardAction(ActionTypes.MessageBack, "T", displayText: "D", value: new { A = 1 })]),
            InputHint = InputHints.ExpectingInput,
            HistoryDisclosed = false,
            ListenFor = ["x"],
        };

        JsonAssert.Equal(
            """
            {
              "type":"message","localTimezone":"Europe/Berlin","callerId":"urn:botframework:azure",
              "from":{"id":"u","name":"U","aadObjectId":"oid","role":"user"},
              "conversation":{"isGroup":false,"conversationType":"personal","id":"c","tenantId":"t"},
              "suggestedActions":{"to":["u"],"actions":[{"type":"messageBack","title":"T","displayText":"D","value":{"a":1}}]},
              "inputHint":"expectingInput","historyDisclosed":false,"listenFor":["x"]
            }
            """,
            BotFrameworkJson.Serialize(activity));
    }

    [Theory]
    [InlineData("2024-02-29T23:59:59.1234567+05:30")]
    [InlineData("2024-02-29T23:59:59-11:00")]
    [InlineData("2024-02-29T23:59:59+00:00")]
    public void LocalTimestamp_WithAnOffset_KeepsIt(string time)
    {
        var json = $$"""{"localTimestamp":"{{time}}"}""";

        var activity = BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json));

        Assert.Equal(DateTimeOffset.Parse(time), activity.LocalTimestamp);
        Assert.Equal(DateTimeOffset.Parse(time).Offset, activity.LocalTimestamp!.Value.Offset);
        Assert.Equal(json, Encoding.UTF8.GetString(BotFrameworkJson.Serialize(activity)));
    }

    [Fact]
    public void UnknownMembers_OfAReceivedActivity_AreItsProperties()
    {
        var activity = BotFrameworkJson.ReadActivity("""{"type":"message","x-own":{"a":[1]},"from":{"id":"u","x":true},"conversation":{"y":"z"},"attachments":[{"w":1}]}"""u8);

        Assert.Equal("""{"a":[1]}""", activity.Properties["x-own"].GetRawText());
        Assert.True(activity.From!.Properties["x"].GetBoolean());
        Assert.Equal("z", activity.Conversation!.Properties["y"].GetString());
        Assert.Equal(1, activity.Attachments![0].Properties["w"].GetInt32());
    }

    [Fact]
    public void Properties_OfAFreshActivity_AreWritten()
    {
        var activity = new Activity { Properties = { ["own"] = JsonElement.Parse("[1]") } };

        JsonAssert.Equal("""{"own":[1]}""", BotFrameworkJson.Serialize(activity));
    }

    [Theory]
    [InlineData("membersAdded")]
    [InlineData("attachments")]
    [InlineData("entities")]
    [InlineData("listenFor")]
    public void Null_InAList_IsKept(string list)
    {
        var json = $$"""{"{{list}}":[null]}""";

        JsonAssert.Equal(json, BotFrameworkJson.Serialize(BotFrameworkJson.ReadActivity(Encoding.UTF8.GetBytes(json))));
    }

    [Fact]
    public void Text_BeyondAscii_IsWrittenAsItIs() =>
        Assert.Equal("""{"text":"Rückenschmerzen <b>漢</b>"}""", Encoding.UTF8.GetString(BotFrameworkJson.Serialize(new Activity { Text = "Rückenschmerzen <b>漢</b>" })));

    private static byte[] WithoutNullMembers(byte[] utf8)
    {
        static void Clean(System.Text.Json.Nodes.JsonNode? node)
        {
            if (node is System.Text.Json.Nodes.JsonObject members)
            {
                foreach (var (name, value) in members.ToArray())
                {
                    Clean(value);
                    if (value is null)
                    {
                        members.Remove(name);
                    }
                }
            }
            else if (node is System.Text.Json.Nodes.JsonArray items)
            {
                foreach (var item in items)
                {
                    Clean(item);
                }
            }
        }

        var root = System.Text.Json.Nodes.JsonNode.Parse(utf8);
        Clean(root);
        return Encoding.UTF8.GetBytes(root!.ToJsonString());
    }
}
