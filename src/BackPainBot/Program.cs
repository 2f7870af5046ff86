using BackPainBot.Bot;
using BackPainBot.Channels;
using BackPainBot.DirectLine;
using BackPainBot.Feedback;
using BackPainBot.Inspection;
using BackPainBot.Knowledge;
using BackPainBot.Recognition;
using BackPainBot.Storage;
using BackPainBot.Web;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddKnowledge(builder.Configuration);
builder.Services.AddRecognition(builder.Configuration);
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddFeedback(builder.Configuration);
builder.Services.AddInspection(builder.Environment);
builder.Services.AddBot(builder.Configuration);
builder.Services.AddDirectLine(builder.Configuration);
builder.Services.AddWeb(builder.Configuration);

await using var app = builder.Build();
app.MapWeb();
app.MapDirectLine();
app.MapFeedback();
app.MapInspection();
app.LoadKnowledge();
await app.RunAsync();
