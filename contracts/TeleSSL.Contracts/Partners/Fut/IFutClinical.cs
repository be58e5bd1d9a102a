using Hl7.Fhir.Model;
using Refit;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>FUT's patient service, base address <c>…/patient/fhir</c>.</summary>
[Headers("Accept: application/fhir+json")]
public interface IFutPatients
{
    /// <summary>
    /// Patients by the form's <c>identifier</c>, <c>{system}|{value}</c>. A POST, since a CPR number must not be in a URL.
    /// </summary>
    [Post("/Patient/_search")]
    Task<ApiResponse<Bundle>> Find(
        [Property] FutContext context, [Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form,
        CancellationToken ct = default);

    /// <summary>One patient; needs the patient in the context.</summary>
    [Get("")]
    Task<ApiResponse<Patient>> Patient([Property] FutContext context, [Url] string patient, CancellationToken ct = default);
}

/// <summary>FUT's organization service, base address <c>…/organization/fhir</c>.</summary>
[Headers("Accept: application/fhir+json")]
public interface IFutOrganizations
{
    /// <summary>Organisations by <c>{system}|{value}</c>.</summary>
    [Get("/Organization")]
    Task<ApiResponse<Bundle>> Find([Property] FutContext context, [Query] string identifier, CancellationToken ct = default);

    /// <summary>One organisation.</summary>
    [Get("")]
    Task<ApiResponse<Organization>> Organization(
        [Property] FutContext context, [Url] string organization, CancellationToken ct = default);
}

/// <summary>FUT's careplan service, base address <c>…/careplan/fhir</c>; needs the course in the context.</summary>
[Headers("Accept: application/fhir+json")]
public interface IFutCarePlans
{
    /// <summary>Consents of a patient; <paramref name="data"/> is the EpisodeOfCare.</summary>
    [Get("/Consent")]
    Task<ApiResponse<Bundle>> Consents(
        [Property] FutContext context, [Query] string patient, [Query] string data, [Query] string category = "SSLPCI",
        [Query] string status = "active", CancellationToken ct = default);

    /// <summary>One care plan.</summary>
    [Get("")]
    Task<ApiResponse<CarePlan>> CarePlan([Property] FutContext context, [Url] string carePlan, CancellationToken ct = default);

    /// <summary>One course.</summary>
    [Get("")]
    Task<ApiResponse<EpisodeOfCare>> EpisodeOfCare([Property] FutContext context, [Url] string episode, CancellationToken ct = default);
}

/// <summary>FUT's task service, base address <c>…/task/fhir</c>.</summary>
[Headers("Accept: application/fhir+json")]
public interface IFutTasks
{
    /// <summary>Tasks by <c>{system}|{code}</c>, such as <c>…/task-category|CalibrationNeeded</c>.</summary>
    [Get("/Task")]
    Task<ApiResponse<Bundle>> Find(
        [Property] FutContext context, [Query] string category, [Query] string status = "requested", CancellationToken ct = default);

    /// <summary>A further page.</summary>
    [Get("")]
    Task<ApiResponse<Bundle>> Next([Property] FutContext context, [Url] string link, CancellationToken ct = default);
}

/// <summary>FUT's reporting service, base address <c>…/reporting/fhir</c>.</summary>
[Headers("Accept: application/fhir+json")]
public interface IFutReports
{
    /// <summary>The orders of a period as a zip in a Binary, at once.</summary>
    [Post("/$fetch-ssl-orders")]
    Task<ApiResponse<Binary>> FetchOrders([Property] FutContext context, [Body] Parameters asked, CancellationToken ct = default);

    /// <summary>The same later: a Binary that says <c>*NOT GENERATED YET*</c> until it is done.</summary>
    [Post("/$schedule-ssl-orders")]
    Task<ApiResponse<Binary>> ScheduleOrders([Property] FutContext context, [Body] Parameters asked, CancellationToken ct = default);

    /// <summary>The same without a wait for the night; it too is a Binary that is filled later.</summary>
    [Post("/$execute-ssl-orders")]
    Task<ApiResponse<Binary>> ExecuteOrders([Property] FutContext context, [Body] Parameters asked, CancellationToken ct = default);

    /// <summary>The state of the scheduled reports.</summary>
    [Post("/$get-report-job-status")]
    Task<ApiResponse<Bundle>> Jobs([Property] FutContext context, [Body] Parameters asked, CancellationToken ct = default);

    /// <summary>A scheduled report.</summary>
    [Get("/Binary/{id}")]
    Task<ApiResponse<Binary>> Report([Property] FutContext context, string id, CancellationToken ct = default);
}
