using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Pages;

/// <summary>Registers and maps the pages, the widget and their files.</summary>
internal static class PageServices
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WidgetOptions>().Bind(configuration.GetSection("Widget")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WidgetOptions>, WidgetOptionsValidator>();
        services.AddSingleton<PageFiles>().AddSingleton<PageWords>().AddSingleton<PageTemplates>().AddSingleton<EmbeddingSites>();
        services.AddSingleton<WidgetScript>().AddSingleton<ChatPage>().AddSingleton<SitePages>();
        return services;
    }

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapAssets();
        routes.MapMethods("/widget.js", Methods, (HttpContext context, WidgetScript script) => script.Serve(context));
        routes.MapMethods("/chat", Methods, (HttpContext context, ChatPage page, string? locale) => page.Page(context, locale));
        routes.MapMethods("/widget/frame", Methods, (HttpContext context, ChatPage page, string? host, string? locale, string? color, string? title) =>
            page.Frame(context, host, locale, color, title));
        routes.MapMethods("/", Methods, (HttpContext context, SitePages site) => site.Home(context));
        routes.MapMethods("/first-visit", Methods, (HttpContext context, SitePages site) => site.FirstVisit(context));
    }
}
