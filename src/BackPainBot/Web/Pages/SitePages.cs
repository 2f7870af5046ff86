using BackPainBot.Bot;
using Microsoft.Extensions.Options;

namespace BackPainBot.Web.Pages;

/// <summary><c>/</c> and <c>/first-visit</c>: a small site that uses the widget as a clinic's would.</summary>
internal sealed class SitePages(PageTemplates templates, PageFiles files, ChatPage chat, IOptions<WidgetOptions> widget, IOptions<ClinicOptions> clinic)
{
    private const string DemoClinic = "Cedar Lane Physical Therapy";

    public IResult Home(HttpContext context) => Serve(context, "index.html");

    public IResult FirstVisit(HttpContext context) => Serve(context, "first-visit.html");

    private IResult Serve(HttpContext context, string page)
    {
        if (!files.Built)
        {
            return chat.NotBuilt(context);
        }

        if (!widget.Value.DemoSite)
        {
            return TypedResults.Redirect("/chat");
        }

        PageHeaders.ForSite(context);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["clinic"] = clinic.Value.Name ?? DemoClinic };
        return TypedResults.Text(templates.Fill(page, values), "text/html; charset=utf-8");
    }
}
