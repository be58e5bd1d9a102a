using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TeleSSL.Server.Front;

/// <summary>What each part of the API is for, in its document.</summary>
internal static class ApiTags
{
    private static readonly Dictionary<string, string> Described = new Dictionary<string, string>
    {
        ["Accounts"] = "People who may sign in, and their roles in organisations.",
        ["Agreements"] = "Which unit gives which service to which organisation, and when.",
        ["Articles"] = "What the desk knows, for answers and for agents.",
        ["Assignments"] = "A contractor's open deliveries and pick-ups.",
        ["Calls"] = "Calls to the desk, as the telephone system reports them.",
        ["Canned replies"] = "Prepared answers of a desk.",
        ["Citizens"] = "Who a citizen is. Every look-up is logged.",
        ["Codes"] = "What a scanned label says.",
        ["Desk phones"] = "The numbers of a unit's desk.",
        ["Device models"] = "The models in use, with their device identifiers.",
        ["Devices"] = "Devices, their history, and the tasks of table 1.",
        ["Fault reports"] = "Faults reported without signing in, for agents.",
        ["Incidents"] = "Many tickets with one cause.",
        ["Journal"] = "Everything that happens, in order.",
        ["Labels"] = "Labels to print for devices.",
        ["Locations"] = "Stores and their shelves.",
        ["Orders"] = "Orders of equipment and work, from the depot to the home and back.",
        ["Organisations"] = "Municipalities, hospitals, units, carriers and workshops.",
        ["Partners"] = "The national parties, and what is sent to them.",
        ["Programmes"] = "Telemedicine programmes and the versions they allow.",
        ["Public"] = "What anyone may call without signing in.",
        ["Recalls"] = "Safety notices, and the devices they cover.",
        ["Referrals"] = "Citizens who are referred to a programme, until they stop taking part.",
        ["Runs"] = "The stops of a day, and what happens at the door.",
        ["Scans"] = "Tasks done by scanning, also later from a device that was offline.",
        ["Search"] = "The search field on top of every page.",
        ["Service levels"] = "Targets of a unit's desk.",
        ["Session"] = "Signing in and out.",
        ["Stock"] = "Buying, importing, counting and transferring devices.",
        ["Support"] = "Tickets of the desk.",
        ["Tasks"] = "The twelve tasks of table 1.",
        ["Vault"] = "The keys that seal personal data.",
        ["Working calendars"] = "Opening hours and closing days of a unit's desk.",
    };

    public static void Add(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
            tag.Description = Described.GetValueOrDefault(tag.Name ?? "");
        return Task.CompletedTask;
    });
}
