namespace TeleSSL.Tests.Platform.Exports;

/// <summary>
/// The columns of each list as a file. A column is added here only when no name, address, phone number or text about a person can be in
/// it: ids, codes, times, numbers, accounts, and the names of things.
/// </summary>
internal static class AllowedColumns
{
    private const string OfDevices =
        "id assetTag model kind serial lot custody blockers location unit citizen municipality programme appVersion firmware "
        + "calibratedUntil assignment.carrier assignment.purpose assignment.from replaces";

    public static readonly IReadOnlyDictionary<string, string> Of = new Dictionary<string, string>
    {
        ["listAccounts"] = "name active hasPassword memberships.organisation memberships.role",
        ["listAccountChanges"] = "version at kind actor actorOrganisation fields active hasPassword",
        ["listAgreements"] =
            "id organisation service programme unit from to paidBy contractorMayDeliverProtected clockOutsideHours",
        ["listAgreementGaps"] = "organisation service programme from to",
        ["listAnnouncements"] = "id partner type priority components title startsAt endsAt",
        ["listArticles"] = "id number status title components models",
        ["listAssignments"] = "device assetTag kind carrier purpose from stop",
        ["listWorkingDays"] = "day weekday open.open open.close closed",
        ["listCalls"] = "id unit state number rangAt answeredAt endedAt lostAt agent handledBy ticket many",
        ["listCannedReplies"] = "id unit key title category retired",
        ["countOrders"] = "unit municipality programme kind state due count",
        ["countDevices"] = "unit municipality programme model custody count",
        ["countRecalledDevices"] = "unit municipality model count inHomes open",
        ["getDeskFigures"] =
            "day unit municipality opened reactedInTime reactedLate resolved solvedInTime firstTimeFixed reopened escalated handedOver",
        ["listCitizens"] =
            "id municipality status programmes devices.assetTag devices.model devices.custody devices.since onTheWay.assetTag "
            + "onTheWay.model openTickets.count",
        ["listDevices"] = OfDevices,
        ["listDeviceHistory"] = "seq at occurredAt kind version actor actorOrganisation",
        ["listDeviceModels"] =
            "code name kind identifiers.agency identifiers.value carriesApp holdsData cleaningProtocol calibrationMonths manufacturer",
        ["listFaultReports"] = "id receipt at category ticket handledBy device why",
        ["listIncidents"] =
            "id state kind value priority queue ticketCount since suggestedAt confirmedAt confirmedBy answeredAt endedAt reason",
        ["listLocations"] = "code name unit parent",
        ["listLookUps"] = "id at actor organisation reason about",
        ["listAllLookUps"] = "id at actor organisation reason about citizen citizens",
        ["listLookedUpCitizens"] = "id municipality",
        ["listPeople"] = "name active roles absentUntil",
        ["listOrders"] =
            "id number kind state reason thread referral citizen programme municipality unit priority wantedFrom wantedTo source receivedAt "
            + "acceptedAt dueAt due",
        ["listOrdersToPick"] = "id number kind state priority programme unit dueAt",
        ["listOrganisations"] = "code kind name clusters dataProcessingAgreement",
        ["listNotices"] =
            "id event at seen organisation order referral citizen programme setUpAt receivedBy appInstalled paired firstLogin reason next "
            + "planEnds",
        ["listOutbox"] = "id partner kind ticket number round state attempts madeAt nextAt sentAt error",
        ["listPartners"] = "partner state since waiting lastSuccess services.component services.health breaker",
        ["listPendingRegistrations"] = "id kind at actor organisation municipality state reason settledAt settledBy citizen",
        ["listProgrammes"] = "code name app minimums.from minimums.version kit.part kit.model kit.quantity kit.need kit.shareable",
        ["listRecalls"] = "id reference models lots serialFrom serialTo app versions",
        ["listRecalledDevices"] = OfDevices,
        ["listReferrals"] =
            "id number citizen programme municipality unit state reason origin referrer monitoredBy priority wantedBy consentOn receivedAt "
            + "closedAt",
        ["listOwnReferrals"] = "id number programme state reason referrer priority wantedBy consentOn receivedAt closedAt",
        ["listStops"] = "id run unit carrier vehicle state from to handOver fetch boxes.assetTag boxes.kind orders",
        ["listOverdueStops"] = "id run unit carrier vehicle state from to handOver fetch boxes.assetTag boxes.kind orders",
        ["listTickets"] =
            "id number status priority triage category component channel reporter municipality programme citizen device queue assignee "
            + "openedAt resolvedAt due.reaction.dueAt due.reaction.state due.solution.dueAt due.solution.state mergedInto parent "
            + "openChildren escalation.partner escalation.since escalation.round escalation.state escalation.returned rating",
        ["listUnknownScans"] = "id at occurredAt actor organisation location task device",
    };

    /// <summary>The names that belong to a thing or an account, so that a column may be called <c>name</c> or <c>title</c>.</summary>
    public static readonly IReadOnlySet<string> NamesOfThings = new HashSet<string>
    {
        "listAccounts name", "listPeople name", "listOrganisations name", "listProgrammes name", "listLocations name", "listDeviceModels name",
        "listArticles title", "listCannedReplies title", "listAnnouncements title",
    };
}
