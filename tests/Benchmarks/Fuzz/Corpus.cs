using System.Text.Json.Nodes;

namespace BackPainBot.Benchmarks.Fuzz;

/// <summary>Activities as the channels send them, and what people say and press.</summary>
internal static class Corpus
{
    /// <summary>Texts that lead into every corner of the conversation.</summary>
    public static readonly string[] Texts =
    [
        "what is myofascial release?", "does it work?", "why?", "tell me more", "says who?", "give me the tour", "next", "back", "stop", "prepare for a visit", "no", "yes", "lower back", "three weeks",
        "since 2019", "7/10", "seven", "thanks", "what are trigger points?", "how much does it cost?", "who wrote this?", "give feedback", "that was not helpful", "talk to a person", "start over", "forget me",
        "help", "cancel", "the second one", "I cannot feel my legs and I lost control of my bladder", "I want to kill myself", "a doctor has checked me", "is it better than surgery? and does it hurt?",
        "what is the capital of France?", "/INSPECT open", "/INSPECT attach abc", "\U0001F44D", "", " ", "\u202Ecab", "Z\u0351\u036B\u0343a\u0325\u0339l\u0353go", "<at>bot</at> does it work?", "${x} {0} %s", "a\u0000b",
    ];

    /// <summary>Members of activities and of what is in them.</summary>
    public static readonly string[] Members =
    [
        "type", "id", "timestamp", "localTimestamp", "localTimezone", "callerId", "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "attachmentLayout", "membersAdded",
        "membersRemoved", "reactionsAdded", "reactionsRemoved", "topicName", "historyDisclosed", "locale", "text", "speak", "inputHint", "summary", "suggestedActions", "attachments", "entities", "channelData",
        "action", "replyToId", "label", "valueType", "value", "name", "relatesTo", "code", "expiration", "importance", "deliveryMode", "listenFor", "textHighlights", "semanticAction", "isGroup", "tenantId",
        "aadObjectId", "role", "conversationType", "contentType", "content", "contentUrl", "mentioned", "msteams", "clientActivityID", "commandId", "parameters", "queryOptions", "actionName", "actionValue", "reaction",
    ];

    public static readonly string[] Channels = ["emulator", "msteams", "webchat", "directline", "test", "slack"];

    /// <summary>Activities without what all have: sender, recipient, conversation, channel.</summary>
    private static readonly string[] Sources =
    [
        """{"type":"message","text":"hello"}""",
        """{"type":"message","text":"hello","textFormat":"plain","entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"Europe/Paris"}],"channelData":{"clientActivityID":"17","webChat":{"a":1}},"inputHint":"acceptingInput","speak":"hello"}""",
        """{"type":"message","text":"<at>Back Pain</at> hello","entities":[{"type":"mention","text":"<at>Back Pain</at>","mentioned":{"id":"bot","name":"Back Pain"}}],"channelData":{"tenant":{"id":"t"},"team":{"id":"19:x"},"channel":{"id":"19:y"},"eventType":"x"}}""",
        """{"type":"message","value":{"text":"does it work?"},"replyToId":"1"}""",
        """{"type":"message","value":"does it work?"}""",
        """{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,AAAA","name":"x.png"},{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[]}}],"attachmentLayout":"list"}""",
        """{"type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"user","name":"U"}],"membersRemoved":[],"topicName":"t","historyDisclosed":true}""",
        """{"type":"conversationUpdate","channelData":{"eventType":"channelCreated","channel":{"id":"19:c","name":"n"},"team":{"id":"19:t","name":"n","aadGroupId":"g"},"tenant":{"id":"t"}}}""",
        """{"type":"installationUpdate","action":"remove"}""",
        """{"type":"installationUpdate","action":"add","channelData":{"settings":{"selectedChannel":{"id":"19:z"}}}}""",
        """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}],"replyToId":"5"}""",
        """{"type":"messageUpdate","text":"changed","channelData":{"eventType":"editMessage"}}""",
        """{"type":"messageDelete","channelData":{"eventType":"softDeleteMessage"}}""",
        """{"type":"event","name":"application/vnd.microsoft.meetingStart","value":{"MeetingType":"x","StartTime":"2026-11-22T10:00:00Z","Id":"1","JoinUrl":"https://a.example/"}}""",
        """{"type":"event","name":"handoff.status","value":{"state":"accepted","message":"m"}}""",
        """{"type":"event","name":"tokens/response","value":{"connectionName":"c","token":"t"}}""",
        """{"type":"endOfConversation","code":"completedSuccessfully"}""",
        """{"type":"typing"}""",
        """{"type":"trace","name":"t","value":{"a":1},"valueType":"x","label":"l"}""",
        """{"type":"handoff"}""",
        """{"type":"command","name":"c","value":{"commandId":"1","data":{}}}""",
        """{"type":"commandResult","name":"c","value":{"commandId":"1","error":{"code":"x","message":"y"}}}""",
        """{"type":"contactRelationUpdate","action":"add"}""",
        """{"type":"invoke","name":"composeExtension/query","value":{"commandId":"find","parameters":[{"name":"query","value":"trigger points"}],"queryOptions":{"skip":0,"count":25}}}""",
        """{"type":"invoke","name":"composeExtension/selectItem","value":{"kind":"topic","id":"what-is","locale":"en-US"}}""",
        """{"type":"invoke","name":"composeExtension/queryLink","value":{"url":"https://a.example/"}}""",
        """{"type":"invoke","name":"composeExtension/fetchTask","value":{"commandId":"c","commandContext":"compose","context":{"theme":"dark"}}}""",
        """{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"good\"}"}},"replyToId":"5"}""",
        """{"type":"invoke","name":"message/fetchTask","value":{"data":{"actionName":"feedback","actionValue":{"reaction":"dislike"}}}}""",
        """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","id":"a","verb":"v","data":{"text":"does it work?"}},"trigger":"manual"}}""",
        """{"type":"invoke","name":"task/fetch","value":{"data":{"a":1},"context":{"theme":"default"}}}""",
        """{"type":"invoke","name":"task/submit","value":{"data":{"a":1}}}""",
        """{"type":"invoke","name":"signin/verifyState","value":{"state":"123456"}}""",
        """{"type":"invoke","name":"signin/tokenExchange","value":{"id":"1","connectionName":"c","token":"t"}}""",
        """{"type":"invoke","name":"fileConsent/invoke","value":{"action":"accept","context":{},"uploadInfo":{"contentUrl":"https://a.example/","name":"n","uploadUrl":"https://a.example/","uniqueId":"1","fileType":"txt"}}}""",
        """{"type":"invoke","name":"actionableMessage/executeAction","value":{"body":"x","actionId":"1"}}""",
        """{"type":"invoke","name":"tab/fetch","value":{"context":{"theme":"default"},"tabContext":{"tabEntityId":"1"}}}""",
        """{"type":"invoke","name":"application/search","value":{"kind":"search","queryText":"pain","queryOptions":{"skip":0,"top":5},"dataset":"d"}}""",
        """{"type":"invoke","name":"config/fetch","value":{"data":{}}}""",
    ];

    /// <summary>An activity of some kind by somebody, in one of a few conversations, so that inputs meet each other's state.</summary>
    public static JsonObject Activity(Random random, string world, string serviceUrl)
    {
        var activity = JsonNode.Parse(Sources[random.Next(3) == 0 ? 0 : random.Next(Sources.Length)])!.AsObject();
        if (activity.ContainsKey("text") && random.Next(10) > 0)
        {
            activity["text"] = Texts[random.Next(Texts.Length)];
        }

        var channel = Channels[random.Next(Channels.Length)];
        activity["channelId"] = channel;
        activity["id"] = $"{random.Next(5000)}";
        activity["serviceUrl"] = serviceUrl;
        activity["timestamp"] = "2026-11-22T10:00:00.123Z";
        activity["localTimestamp"] = "2026-11-22T11:00:00+01:00";
        activity["locale"] = random.Next(8) == 0 ? "de-DE" : "en-US";
        activity["from"] = new JsonObject { ["id"] = $"user{random.Next(3)}", ["name"] = "U", ["role"] = "user", ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" };
        activity["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Back Pain", ["role"] = "bot" };
        activity["conversation"] = new JsonObject { ["id"] = $"{world}-{random.Next(12)}", ["conversationType"] = random.Next(2) == 0 ? "personal" : "channel", ["isGroup"] = random.Next(3) == 0, ["tenantId"] = "t" };
        if (random.Next(6) > 0)
        {
            activity["deliveryMode"] = "expectReplies";
        }

        return activity;
    }
}
