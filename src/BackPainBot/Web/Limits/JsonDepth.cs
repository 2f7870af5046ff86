using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Limits;

/// <summary>Bodies are read only as deep as they may be nested.</summary>
internal static class JsonDepth
{
    public static WebApplication UseJsonDepth(this WebApplication app)
    {
        var limit = app.Services.GetRequiredService<IOptions<WebOptions>>().Value.MaxJsonDepth;
        app.Use((context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                context.Request.Body = new ShallowBody(context.Request.Body, limit);
            }

            return next(context);
        });
        return app;
    }
}
